// The MIME tree of a source with the lines of every part (RFC 2045, RFC 2046), for display: the parser's tree has the texts,
// but not their lines. Reads the lines once; a broken message gives the best possible tree.
import { decodeEncodedWords } from '../bounce/text/encoded-words.ts';
import { type SourceLines, splitLines } from './source-lines.ts';

/** The role of a part in the report. */
export type PartRole =
  | 'report'
  | 'human'
  | 'delivery-status'
  | 'feedback'
  | 'receipt'
  | 'original'
  | 'original-headers'
  | 'container'
  | 'text'
  | 'attachment';

/** One field of a part's header. Lines are counted from 0; `end` is the line after the last one. */
export interface OutlineField {
  readonly name: string;
  /** The unfolded value, with encoded words (RFC 2047) decoded. */
  readonly value: string;
  readonly line: number;
  readonly end: number;
}

export interface OutlinePart {
  /** `1.2` is the second part of the first; empty for the message itself. A message inside a part is its only child. */
  readonly path: string;
  /** In lower case; `text/plain` where the header states none (RFC 2045 section 5.2). */
  readonly type: string;
  /** Content-Type parameters by lower-case name. */
  readonly params: ReadonlyMap<string, string>;
  /** Content-Transfer-Encoding in lower case; `7bit` where the header states none. */
  readonly encoding: string;
  readonly fileName: string | null;
  readonly role: PartRole;
  readonly fields: readonly OutlineField[];
  /** Line numbers from 0: the header's first line, the body's first line, and the line after the last. */
  readonly line: number;
  readonly bodyLine: number;
  readonly endLine: number;
  readonly children: readonly OutlinePart[];
}

interface Range {
  readonly line: number;
  readonly end: number;
}

const MOST_DEPTH = 16;
const MOST_PARTS = 1000;
const MESSAGES: ReadonlySet<string> = new Set(['message/rfc822', 'message/global', 'message/news']);

/** In: a message's source. Out: its root part. Never throws. */
export function outlineOf(source: string | SourceLines): OutlinePart {
  const lines = typeof source === 'string' ? splitLines(source) : source;
  const budget = { parts: MOST_PARTS };
  const root = readPart(lines, { line: firstLine(lines), end: lines.count }, '', null, 0, budget);
  return root.role === 'text' ? { ...root, role: 'human' } : root;
}

/** The first line of the header: an mbox line (`From …`, RFC 4155) and empty lines may precede it. */
function firstLine(lines: SourceLines): number {
  let at = 0;
  while (at < lines.count && (lines.text(at).trim() === '' || /^>?From \S/.test(lines.text(at)))) at++;
  return at < lines.count ? at : 0;
}

/** All parts, starting with the root, in the order of the message. */
export function allParts(root: OutlinePart): readonly OutlinePart[] {
  return [root, ...root.children.flatMap(allParts)];
}

function readPart(
  lines: SourceLines,
  range: Range,
  path: string,
  parent: OutlinePart | null,
  depth: number,
  budget: { parts: number },
): OutlinePart {
  budget.parts--;
  const { fields, bodyLine } = readFields(lines, range);
  const stated = fieldValue(fields, 'content-type');
  const { type, params } = readType(stated ?? (parent?.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'));
  const encoding =
    (fieldValue(fields, 'content-transfer-encoding') ?? '7bit').split(/[\s;]/, 1)[0]?.toLowerCase() ?? '';
  const part: OutlinePart = {
    path,
    type,
    params,
    encoding,
    fileName: fileNameOf(fields, params),
    role: roleOf(type, path, parent, fileNameOf(fields, params)),
    fields,
    line: range.line,
    bodyLine,
    endLine: range.end,
    children: [],
  };
  return { ...part, children: readChildren(lines, part, depth, budget) };
}

function readChildren(
  lines: SourceLines,
  part: OutlinePart,
  depth: number,
  budget: { parts: number },
): readonly OutlinePart[] {
  if (depth >= MOST_DEPTH || budget.parts <= 0) return [];
  const inner = { line: part.bodyLine, end: part.endLine };
  const pathOf = (index: number): string => (part.path === '' ? `${index}` : `${part.path}.${index}`);
  if (MESSAGES.has(part.type) && !isEncoded(part.encoding) && inner.line < inner.end)
    return [readPart(lines, inner, pathOf(1), part, depth + 1, budget)];
  const boundary = part.params.get('boundary');
  if (!part.type.startsWith('multipart/') || !boundary) return [];
  const children: OutlinePart[] = [];
  for (const range of rangesOf(lines, inner, boundary)) {
    if (budget.parts <= 0) break;
    children.push(readPart(lines, range, pathOf(children.length + 1), part, depth + 1, budget));
  }
  return children;
}

export function isEncoded(encoding: string): boolean {
  return encoding === 'base64' || encoding === 'quoted-printable';
}

/** The line ranges between `--boundary` lines (RFC 2046 section 5.1.1); the last part may lack its end. */
function rangesOf(lines: SourceLines, { line, end }: Range, boundary: string): readonly Range[] {
  const mark = `--${boundary}`;
  const ranges: Range[] = [];
  let start = -1;
  for (let at = line; at < end; at++) {
    if (!lines.startsWith(at, mark)) continue;
    const rest = lines.text(at).slice(mark.length).trim();
    if (rest !== '' && rest !== '--') continue;
    if (start >= 0) ranges.push({ line: start, end: at });
    start = rest === '--' ? -1 : at + 1;
    if (rest === '--') break;
  }
  if (start >= 0 && start < end) ranges.push({ line: start, end });
  return ranges;
}

/** Reads the header, which ends at an empty line or at a line that cannot be a field; the body then starts with that line. */
function readFields(
  lines: SourceLines,
  { line, end }: Range,
): { readonly fields: readonly OutlineField[]; readonly bodyLine: number } {
  const fields: { name: string; value: string; line: number; end: number }[] = [];
  let at = line;
  for (; at < end; at++) {
    const text = lines.text(at);
    if (text.trim() === '') return { fields: decoded(fields), bodyLine: at + 1 };
    const last = fields.at(-1);
    const colon = /^[!-9;-~]{1,200}[ \t]{0,4}:/.exec(text)?.[0].length ?? 0;
    if (colon > 0)
      fields.push({ name: text.slice(0, colon - 1).trim(), value: text.slice(colon).trim(), line: at, end: at + 1 });
    else if (/^[ \t]/.test(text) && last) {
      last.value += ` ${text.trim()}`;
      last.end = at + 1;
    } else break;
  }
  return { fields: decoded(fields), bodyLine: at };
}

function decoded(fields: readonly OutlineField[]): readonly OutlineField[] {
  return fields.map((field) => ({ ...field, value: decodeEncodedWords(field.value) }));
}

function fieldValue(fields: readonly OutlineField[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.value ?? null;
}

/**
 * Parses `multipart/report; report-type=delivery-status; boundary="x"` (RFC 2045 section 5.1) in one pass without backtracking.
 */
function readType(value: string): { readonly type: string; readonly params: ReadonlyMap<string, string> } {
  const semicolon = value.indexOf(';');
  const stated = (semicolon < 0 ? value : value.slice(0, semicolon)).trim().toLowerCase();
  const params = new Map<string, string>();
  if (semicolon >= 0) readParams(value, semicolon + 1, params);
  return { type: /^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/.test(stated) ? stated : 'text/plain', params };
}

function readParams(value: string, from: number, params: Map<string, string>): void {
  const pair = /[\s;]*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/gy;
  pair.lastIndex = from;
  for (let found = pair.exec(value); found !== null; found = pair.exec(value)) {
    const name = (found[1] ?? '').toLowerCase();
    if (!params.has(name)) params.set(name, found[2]?.replace(/\\(.)/g, '$1') ?? found[3] ?? '');
    if (params.size >= 40) return;
  }
}

/**
 * Prefers the filename of Content-Disposition to the name of Content-Type (RFC 2183 section 2.3), and `filename*` of RFC 2231
 * to both.
 */
function fileNameOf(fields: readonly OutlineField[], params: ReadonlyMap<string, string>): string | null {
  const disposition = readType(`x/x;${fieldValue(fields, 'content-disposition')?.split(/;(.*)/s)[1] ?? ''}`).params;
  for (const [known, name] of [
    [disposition, 'filename'],
    [params, 'name'],
  ] as const) {
    const extended = known.get(`${name}*`);
    if (extended !== undefined) return percentDecoded(extended);
    const plain = known.get(name);
    if (plain) return plain;
  }
  return null;
}

function percentDecoded(value: string): string {
  const text = value.split("'").slice(2).join("'") || value;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function roleOf(type: string, path: string, parent: OutlinePart | null, fileName: string | null): PartRole {
  if (type === 'multipart/report') return 'report';
  if (type.startsWith('multipart/')) return 'container';
  if (/^message\/(?:global-)?delivery-status$/.test(type)) return 'delivery-status';
  if (type === 'message/feedback-report') return 'feedback';
  if (/^message\/(?:global-)?disposition-notification$/.test(type)) return 'receipt';
  if (MESSAGES.has(type)) return 'original';
  if (/^(?:text\/rfc822-headers?|message\/(?:rfc822-headers|global-headers))$/.test(type)) return 'original-headers';
  const inReport = parent !== null && (parent.role === 'report' || isFirstOfReport(parent));
  if (type.startsWith('text/') && inReport && path.split('.').includes('1')) return 'human';
  if (type.startsWith('text/') && fileName === null) return 'text';
  return 'attachment';
}

/** Whether this multipart/alternative is the first part of a report: the text for people in two forms. */
function isFirstOfReport(parent: OutlinePart): boolean {
  return parent.role === 'container' && parent.path === '1';
}
