// Repairs message sources that are broken in ways that would make the parser lose parts.

/** Removes what is before the header: empty lines and an mbox From_ line ("From MAILER-DAEMON Thu Apr …"). */
export function withoutLeadingNoise(source: Buffer): Buffer {
  let at = 0;
  while (at < source.length && (source[at] === 0x0a || source[at] === 0x0d)) at++;
  const starts = source.subarray(at, at + 6).toString('latin1');
  if (starts.startsWith('From ') || starts === '>From ') {
    const end = source.indexOf(0x0a, at);
    at = end < 0 ? source.length : end + 1;
  }
  return source.subarray(at);
}

/** Folds the line of a boundary parameter that lost its indent after "Content-Type: multipart/alternative;". */
export function withFoldedBoundary(source: Buffer): Buffer {
  if (source.indexOf('\nboundary=') < 0) return source;
  const repaired = source.toString('latin1').replace(/(;[ \t]{0,8}\r?\n)(boundary=)/g, '$1 $2');
  return Buffer.from(repaired, 'latin1');
}

/** A line that looks like a boundary: it begins with two hyphens, and a Content field is on the next line. */
const BOUNDARY_LINE = /\n[ \t]{0,3}--([^\s-][^\r\n]{0,199}|-[^\r\n]{1,199})\r?\n[ \t]{0,3}content-/i;

/**
 * In: a multipart in which no part was found, as after `boundary="x" Message-Id: <…>`.
 * Out: its body, and the body with a header that names the boundary found in it; null if none is found.
 */
export function repairBoundary(source: Buffer): { readonly body: Buffer; readonly repaired: Buffer | null } {
  const raw = source.toString('latin1');
  const gap = /\r?\n\r?\n/.exec(raw);
  const body = gap === null ? '' : raw.slice(gap.index);
  const boundary = BOUNDARY_LINE.exec(body)?.[1]?.trim().replace(/["\\]/g, '');
  const plain = Buffer.from(body, 'latin1');
  if (boundary === undefined) return { body: plain, repaired: null };
  const unindented = body.replace(/\n[ \t]{1,3}--/g, '\n--');
  const header = `Content-Type: multipart/mixed; boundary="${boundary}"\r\n`;
  return { body: plain, repaired: Buffer.from(`${header}${unindented}`, 'latin1') };
}
