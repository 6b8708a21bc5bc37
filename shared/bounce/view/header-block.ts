// Header fields that a report quotes as text: where they begin, and what they say.

import type { HeaderField } from '../mime-tree.ts';
import { decodeEncodedWords } from '../text/encoded-words.ts';
import { codesIn, hasCode } from '../text/smtp-reply.ts';

/** Fields that open or fill the header of a message, and that no prose begins lines with. */
const TRACE: ReadonlySet<string> = new Set([
  'received',
  'return-path',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'x-mailer',
  'user-agent',
  'dkim-signature',
  'x-received',
  'delivered-to',
  'x-originating-ip',
  'received-spf',
  'authentication-results',
  'domainkey-signature',
  'x-google-smtp-source',
  'x-google-dkim-signature',
  'arc-seal',
  'x-envelope-from',
  'x-envelope-to',
  'x-originalarrivaltime',
  'thread-index',
  'thread-topic',
  'envelope-to',
  'delivery-date',
  'list-id',
  'list-unsubscribe',
  'errors-to',
  'precedence',
  'sender',
  'in-reply-to',
  'references',
  'reply-to',
  'x-priority',
  'x-sender',
  'x-msmail-priority',
  'x-mimeole',
]);
const COMMON: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'subject', 'date', 'sent']);

/** A field name at the start of a line, in lower case, or null. */
function fieldName(line: string): string | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 60) return null;
  const name = line.slice(0, colon).trimEnd();
  return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name) ? name.toLowerCase() : null;
}

/** In: text. Out: true where it starts, empty lines aside, like the header of a message (RFC 5322 section 2.2). */
export function looksLikeHeaderBlock(text: string): boolean {
  const lines = text.trimStart().slice(0, 8000).split('\n');
  return scoreAt(lines, 0, '') >= 3;
}

/**
 * In: the text of a report. Out: what it says itself, and the header of the returned message that it quotes (with what
 * follows), or null.
 */
export function splitReturned(text: string): { readonly prose: string; readonly returned: string | null } {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.includes(':')) continue;
    const prefix = quotePrefix(line);
    const name = fieldName(line.slice(prefix.length));
    if (name === null || !(TRACE.has(name) || COMMON.has(name) || name.startsWith('x-'))) continue;
    if (!opensBlock(lines, at, prefix)) continue;
    if (scoreAt(lines, at, prefix) < 3) continue;
    return cut(lines, at, prefix);
  }
  return { prose: text, returned: null };
}

/** A header that is set off by an indent or quote mark ends where the mark ends; what follows is the report's again. */
function cut(
  lines: readonly string[],
  at: number,
  prefix: string,
): { readonly prose: string; readonly returned: string } {
  let end = lines.length;
  if (prefix !== '') {
    const after = lines.findIndex((line, index) => index > at && line.trim() !== '' && !line.startsWith(prefix));
    if (after > 0) end = after;
  } else if (isExcerpt(lines, at)) {
    end = lines.findIndex((line, index) => index > at && line.trim() === '');
  }
  const quoted = lines.slice(at, end).map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line));
  return {
    prose: [...lines.slice(0, proseEnd(lines, at)), ...lines.slice(end)].join('\n'),
    returned: quoted.join('\n'),
  };
}

/** A few fields by name and below them, after an empty line, no body but the server's answer in few lines. */
function isExcerpt(lines: readonly string[], at: number): boolean {
  const gap = lines.findIndex((line, index) => index > at && line.trim() === '');
  const behind = gap < 0 ? [] : lines.slice(gap, gap + 16).filter((line) => line.trim() !== '');
  if (gap < 0 || lines.length > gap + 16 || behind.length === 0) return false;
  if (lines.slice(at, gap).some((line) => /^(?:received|mime-version|content-type)\s*:/i.test(line))) return false;
  return behind.some((line) => hasCode(codesIn(line.slice(0, 2000))));
}

/** "> Received: …", "    Received: …", "| Received: …". */
function quotePrefix(line: string): string {
  return /^[ \t]{0,12}(?:[>|#][ \t]?){0,3}/.exec(line)?.[0] ?? '';
}

/** A header starts after an empty line, a rule, a postmark, or a line that announces it. */
function opensBlock(lines: readonly string[], at: number, prefix: string): boolean {
  const before = (lines[at - 1] ?? '').slice(0, 200);
  if (at === 0 || before.trim() === '' || before.trim() === prefix.trim()) return true;
  if (/^[ \t>|]*From \S/.test(before)) return true;
  const text = before.trim();
  return /[-=_*~#]{2}/.test(text) || text.endsWith(':') || text.endsWith('.');
}

/** One for each field that only headers have, half for those that prose quotes too; the lines must be unbroken. */
function scoreAt(lines: readonly string[], start: number, prefix: string): number {
  let score = 0;
  let fields = 0;
  let broken = 0;
  const seen = new Set<string>();
  for (let at = start; at < lines.length && at < start + 120; at++) {
    const whole = lines[at] ?? '';
    const line = whole.startsWith(prefix) ? whole.slice(prefix.length) : whole;
    if (line.trim() === '') break;
    if (fields > 0 && /^[ \t]/.test(line)) continue;
    const name = fieldName(line);
    if (name === null) {
      if (fields === 0 && /^From \S/.test(line)) continue;
      // A continuation that lost its indent: "Received: from [192.0.2.1] by x (via\nHTTP); Sat, …"
      if (fields === 0 || ++broken > 2) break;
      continue;
    }
    fields++;
    if (TRACE.has(name) && !seen.has(name)) score += name === 'received' || name === 'message-id' ? 2 : 1;
    else if (COMMON.has(name) && !seen.has(name)) score += 0.5;
    seen.add(name);
  }
  // Prose that names From, To, Subject and Date of the message alone is no returned header.
  return fields >= 2 ? score : 0;
}

/** Drops the separator before the returned header: rules, and the line that announces the copy. */
function proseEnd(lines: readonly string[], at: number): number {
  let end = at;
  while (end > 0 && isSeparator(lines[end - 1] ?? '')) end--;
  return end;
}

function isSeparator(line: string): boolean {
  const text = line.trim();
  return text === '' || /^[-=_*~#>|\s]{3,}/.test(text) || /[-=_*~#]{3}$/.test(text) || /^From \S+ /.test(text);
}

/** In: lines of a header, the message may follow. Out: its fields, unfolded, encoded words decoded. */
export function readQuotedHeader(text: string): readonly HeaderField[] {
  const fields: { name: string; value: string }[] = [];
  for (const line of text.replace(/^\s*\n/, '').split('\n')) {
    if (line.trim() === '') {
      if (fields.length > 0) break;
      continue;
    }
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.value += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (fieldName(line) === null) {
      if (last !== undefined) last.value += ` ${line.trim()}`;
      continue;
    }
    fields.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() });
  }
  return fields.map((field) => ({ name: field.name, value: decodeEncodedWords(field.value) }));
}
