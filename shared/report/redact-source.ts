// Prepares a whole source for masking. Encoded parts are decoded first, since an address in base64 is still an address. Of the
// user's returned message and of attachments only the headers are kept.

import { decodeEncodedWords } from '../bounce/text/encoded-words.ts';
import { htmlToText } from '../bounce/text/html-text.ts';
import { type OutlinePart, outlineOf } from './outline.ts';
import { partSize, partText, type SourceCharset } from './part-content.ts';
import { type SourceLines, splitLines } from './source-lines.ts';

/** Header fields with values that mean nothing to people and can identify somebody. */
const OPAQUE =
  /^(?:(?:dkim-signature|domainkey-signature|x-google-dkim-signature|x-gm-message-state|x-face|face|autocrypt|thread-index|list-unsubscribe|x-feedback-id)$|arc-|x-ms-|x-.*(?:antispam|exchange|microsoft|forefront|sg-eid|ironport|proofpoint|mimecast|spam))/i;

interface Reading {
  readonly lines: SourceLines;
  readonly charset: SourceCharset;
  readonly out: string[];
}

/**
 * In: a message's source. Out: its headers and readable texts as plain text in order, ready for a redactor: nothing is encoded,
 * and words in brackets replace signatures and the content of the returned message.
 */
export function readableSource(source: string, charset: SourceCharset): string {
  const lines = splitLines(source);
  const reading: Reading = { lines, charset, out: [] };
  writePart(reading, outlineOf(lines), false);
  return reading.out.join('\n');
}

/** Adds the lines one by one: a hundred thousand are too many arguments for one call. */
function write({ out }: Reading, lines: readonly string[]): void {
  for (const line of lines) out.push(line);
}

function writePart(reading: Reading, part: OutlinePart, returned: boolean): void {
  for (const field of part.fields) write(reading, fieldLines(reading.lines, field, returned));
  reading.out.push('');
  const boundary = part.params.get('boundary');
  const inside = returned || part.role === 'original';
  for (const child of part.children) {
    if (part.role !== 'original') reading.out.push(`--${boundary ? '[boundary]' : ''}`);
    writePart(reading, child, inside);
  }
  if (part.children.length === 0) write(reading, contentOf(reading, part, returned));
  reading.out.push('');
}

function fieldLines(lines: SourceLines, field: OutlinePart['fields'][number], returned: boolean): readonly string[] {
  const name = field.name.toLowerCase();
  if (OPAQUE.test(name)) return [`${field.name}: [left out]`];
  if (returned && name === 'subject') return [`${field.name}: [subject left out]`];
  const raw: string[] = [];
  for (let at = field.line; at < field.end; at++) raw.push(lines.text(at));
  const isContent = name === 'content-type' || name === 'content-disposition' || name === 'content-description';
  if (isContent && field.value.length < 4000) return [`${field.name}: ${withoutNames(field.value)}`];
  if (raw.some((line) => line.includes('=?'))) return [`${field.name}: ${decodeEncodedWords(field.value)}`];
  return raw;
}

/** Removes parameters that may name somebody: a boundary contains host names, and a file name may contain a person's. */
function withoutNames(value: string): string {
  return value.replace(
    /(boundary|(?:file)?name)(\*\d{0,2}\*?)?=("[^"]{0,1000}"|[^\s;]{1,1000})/gi,
    (_, parameter: string) => `${parameter}="[${parameter.toLowerCase()}]"`,
  );
}

function contentOf({ lines, charset }: Reading, part: OutlinePart, returned: boolean): readonly string[] {
  const size = partSize(lines, part, charset);
  if (part.role === 'attachment' || (returned && part.role !== 'original-headers'))
    return size === 0 ? [] : [`[${size} bytes left out]`];
  const text = partText(lines, part, charset);
  const plain = part.type === 'text/html' ? htmlToText(text) : text;
  if (part.role === 'original-headers' || part.role === 'original') return headersOnly(plain);
  return plain.split('\n');
}

/** The returned header as text, without subject and signatures. The message after its empty line is left out. */
function headersOnly(text: string): readonly string[] {
  const inner = splitLines(text);
  const part = outlineOf(inner);
  const out = part.fields.flatMap((field) => fieldLines(inner, field, true));
  return part.bodyLine < inner.count && inner.source.slice(inner.start(part.bodyLine)).trim() !== ''
    ? [...out, '', '[text left out]']
    : out;
}
