// Reads the header block of a message (RFC 5322 section 2.2) without touching its body.
import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import { decodeBytes } from './decode-bytes.ts';

const LF = 10;
const CR = 13;
/** A header larger than this is read up to here: real ones stay far below. */
export const HEADER_CAP = 256 * 1024;
const MAX_FIELDS = 2000;

/** The offset just after the empty line that ends the header; the length of `source` where there is none. */
export function headerEnd(source: Uint8Array): number {
  let lineStart = 0;
  for (;;) {
    const lf = source.indexOf(LF, lineStart);
    if (lf < 0) return source.length;
    if (lf === lineStart || (lf === lineStart + 1 && source[lineStart] === CR)) return lf + 1;
    lineStart = lf + 1;
  }
}

/** RFC 5322 section 3.6.8: a field name is printable ASCII without a colon. Blanks before the colon are old, but occur. */
const FIELD = /^([!-9;-~]{1,200})[ \t]{0,20}:/;

/**
 * In: a message or its header. Out: its fields in order, unfolded, otherwise as written (encoded words stay encoded, so that
 * an address list can still be split). A line that is no field is passed over. An empty list means: this is no mail header.
 */
export function readHeaderBlock(source: Uint8Array): readonly HeaderField[] {
  const block = source.subarray(0, Math.min(headerEnd(source), HEADER_CAP));
  const fields: { name: string; value: string }[] = [];
  let open: { name: string; parts: string[] } | null = null;
  const close = (): void => {
    if (open !== null) fields.push({ name: open.name, value: open.parts.join(' ').trim() });
    open = null;
  };
  for (const line of decodeBytes(block, null).split('\n')) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      open?.parts.push(line.trim());
      continue;
    }
    close();
    if (fields.length >= MAX_FIELDS) break;
    const name = FIELD.exec(line);
    if (name?.[1] !== undefined) open = { name: name[1], parts: [line.slice(name[0].length).trim()] };
  }
  close();
  return fields;
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
