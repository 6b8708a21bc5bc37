// Reads the header block of a message (RFC 5322 section 2.2) without touching its body.
import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import { decodeBytes } from './decode-bytes.ts';

const LF = 10;
const CR = 13;
/** Bytes of a header that are read; real headers are far smaller. */
export const HEADER_CAP = 256 * 1024;
const MAX_FIELDS = 2000;

/** The offset just after the empty line that ends the header; the length of `source` where there is none. */
export function headerEnd(source: Uint8Array): number {
  let lineStart = 0;
  // Header lines are so short that this loop is faster than indexOf.
  for (let at = 0; at < source.length; at++) {
    if (source[at] !== LF) continue;
    if (at === lineStart || (at === lineStart + 1 && source[lineStart] === CR)) return at + 1;
    lineStart = at + 1;
  }
  return source.length;
}

/** A field name is printable ASCII without a colon (RFC 5322 section 3.6.8). Blanks before the colon are obsolete, but occur. */
const FIELD = /^([!-9;-~]{1,200})[ \t]{0,20}:/;
const FIELD_NAME = /^[!-9;-~]{1,200}$/;

/** Whether the text is a valid field name. False for binary content that was read as a header. */
export function isFieldName(name: string): boolean {
  return FIELD_NAME.test(name);
}

/**
 * In: a message or its header. Out: its fields in order, unfolded, otherwise as written (encoded words stay encoded, so that the caller
 * can still split an address list). Skips lines that are no field. The list is empty if `source` has no mail header.
 */
export function readMessageHeader(source: Uint8Array): readonly HeaderField[] {
  const block = source.subarray(0, Math.min(headerEnd(source), HEADER_CAP));
  const fields: Open[] = [];
  let open: Open | null = null;
  for (const line of decodeBytes(block, null).split('\n')) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      open?.folded.push(line.trim());
      continue;
    }
    if (fields.length >= MAX_FIELDS) break;
    open = fieldIn(line);
    if (open !== null) fields.push(open);
  }
  return fields.map(({ name, value, folded }) => ({
    name,
    value: folded.length === 0 ? value : [value, ...folded].join(' ').trim(),
  }));
}

/** A field that may have more folded lines. */
interface Open extends HeaderField {
  readonly folded: string[];
}

/** Field names as nearly every message writes them; they need no check by FIELD. */
const USUAL: ReadonlySet<string> = new Set(
  'Date From To Cc CC Bcc Subject Message-ID Message-Id In-Reply-To References Sender Content-Type Received'.split(' '),
);

function fieldIn(line: string): Open | null {
  const colon = line.indexOf(':');
  if (colon <= 0) return null;
  const written = line.slice(0, colon);
  const name = USUAL.has(written) ? written : FIELD.exec(line)?.[1];
  return name === undefined ? null : { name, value: line.slice(colon + 1).trim(), folded: [] };
}

/** The value of the first field of that name (any case), or null. */
export function fieldOf(fields: readonly HeaderField[], name: string): string | null {
  const wanted = name.toLowerCase();
  return fields.find((f) => f.name.toLowerCase() === wanted)?.value ?? null;
}

/** The values of all fields of that name (any case), in order. */
export function fieldsOf(fields: readonly HeaderField[], name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return fields.filter((f) => f.name.toLowerCase() === wanted).map((f) => f.value);
}
