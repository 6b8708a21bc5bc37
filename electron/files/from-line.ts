// The From_ line that begins each message of an mbox file (RFC 4155 appendix A).

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const OFFSET = /^([+-])(\d{2})(\d{2})$/;
const LONGEST = 1000;

/**
 * In: a line that begins with `From `. Out: its date in milliseconds since 1970 UTC; null for a line without a date, which is a sentence
 * in a message. From_ lines in real files:
 *   From MAILER-DAEMON Fri Jul  8 12:08:34 2011
 *   From - Tue Jan 02 03:04:05 2024
 *   From 1786412@xxx Tue Jan 02 03:04:05 +0000 2024
 *   From "a person"@example.com Tue, 2 Jan 2024 03:04:05 +0100
 */
export function fromLineDate(line: string): number | null {
  if (line.length > LONGEST) return null;
  const words = line
    .slice('From '.length)
    .trim()
    .split(/[ \t,]+/);
  const clockAt = words.findLastIndex((word) => CLOCK.test(word));
  const clock = CLOCK.exec(words[clockAt] ?? '');
  const month = words.map((word) => MONTHS.indexOf(word.slice(0, 3).toLowerCase())).findLast((found) => found >= 0);
  const near = words.slice(Math.max(0, clockAt - 4), clockAt + 4);
  const year = near.findLast((word) => /^(19|20)\d{2}$/.test(word));
  const day = near.findLast((word) => /^\d{1,2}$/.test(word));
  if (clock === null || month === undefined || year === undefined || day === undefined) return null;
  const [, hours, minutes, seconds] = clock;
  const utc = Date.UTC(Number(year), month, Number(day), Number(hours), Number(minutes), Number(seconds ?? 0));
  return utc - offsetMs(near);
}

function offsetMs(words: readonly string[]): number {
  const found = OFFSET.exec(words.findLast((word) => OFFSET.test(word)) ?? '');
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return (found[1] === '-' ? -minutes : minutes) * 60_000;
}
