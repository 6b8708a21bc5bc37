// Telling apart what a text part holds: the report's words, fields of a delivery-status, the header of the returned message.
import { readQuotedHeader, splitReturned } from './header-block.ts';

/**
 * An owner's address may answer a report with a report that quotes the first one whole, as text. Then the quoted header is
 * the inner report's, both come from a mail daemon, and what failed stands behind it.
 */
export function splitText(text: string, from: string): { readonly prose: string; readonly returned: string | null } {
  const outer = splitReturned(text);
  if (outer.returned === null || !isDaemon(from)) return outer;
  const gap = outer.returned.indexOf('\n\n');
  const author = readQuotedHeader(outer.returned.slice(0, gap)).find((field) => field.name.toLowerCase() === 'from');
  if (gap < 0 || author === undefined || !isDaemon(author.value)) return outer;
  const inner = splitReturned(outer.returned.slice(gap));
  if (inner.returned === null && !/\nfinal-recipient[ \t]*:/i.test(outer.returned)) return outer;
  return { prose: `${outer.prose}\n\n${inner.prose}`, returned: inner.returned };
}

function isDaemon(from: string): boolean {
  return /mailer-daemon|postmaster|mail delivery/i.test(from);
}

/** Where a boundary is misspelt, the returned header ends up behind the fields of the status part. */
export function splitSwallowed(statuses: readonly string[]): {
  readonly status: string | null;
  readonly returned: string | null;
} {
  if (statuses.length === 0) return { status: null, returned: null };
  const text = statuses.join('\n\n');
  if (!/\n(?:message-id|received)[ \t]*:/i.test(text)) return { status: text, returned: null };
  const { prose, returned } = splitReturned(text);
  return prose.trim() === '' ? { status: text, returned: null } : { status: prose, returned };
}

/**
 * Fields of a delivery-status in the midst of the text, where parts were lost or never made: "Reporting-MTA: dns; …" to
 * the last line that is a field. Null where none stand, or only quoted with >.
 */
export function splitInlineStatus(prose: string): { readonly prose: string; readonly status: string } | null {
  const lines = prose.split('\n');
  const isField = (line: string): boolean =>
    /^[ \t]{0,8}(?:reporting-mta|final-recipient|original-recipient|action|status|diagnostic-code|remote-mta|last-attempt-date)[ \t]*:/i.test(
      line,
    );
  const first = lines.findIndex((line) => isField(line) && !/^[ \t]*(?:status|action)/i.test(line));
  if (first < 0 || !lines.some((line) => /^[ \t]{0,8}final-recipient[ \t]*:/i.test(line))) return null;
  let last = lines.findLastIndex(isField);
  while (last + 1 < lines.length && (lines[last + 1] ?? '').trim() !== '') last++;
  return {
    prose: [...lines.slice(0, first), ...lines.slice(last + 1)].join('\n'),
    status: lines.slice(first, last + 1).join('\n'),
  };
}

/** A delivery-status typed as text/plain or nothing: its first line is "Reporting-MTA: dns; …" or a recipient's field. */
export function looksLikeStatusText(text: string): boolean {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (!/^(?:reporting-mta|final-recipient|original-recipient|original-envelope-id|arrival-date)[ \t]*:/.test(start)) {
    return false;
  }
  return /final-recipient[ \t]*:/i.test(text);
}
