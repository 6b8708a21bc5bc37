// Decodes the content of a part: as text to read, or as bytes to save.
import { isEncoded, type OutlinePart } from './outline.ts';
import type { SourceLines } from './source-lines.ts';

/** How the characters of a source represent the message's bytes: as UTF-8, or one character per byte. */
export type SourceCharset = 'utf-8' | 'latin1';

const BASE64 = new Int8Array(128).fill(-1);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((letter, value) => {
  BASE64[letter.charCodeAt(0)] = value;
});

/** The part's body as in the source, without the line end before the next boundary (RFC 2046 section 5.1.1). */
export function bodyOf(lines: SourceLines, part: OutlinePart): string {
  const body = lines.source.slice(lines.start(part.bodyLine), lines.start(part.endLine));
  return part.endLine >= lines.count ? body : body.replace(/\r?\n$/, '');
}

/** In: characters of the source. Out: the message's bytes. */
export function bytesOfText(text: string, charset: SourceCharset): Uint8Array<ArrayBuffer> {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at) & 0xff;
  return bytes;
}

/** The bytes of a part, decoded by its Content-Transfer-Encoding (RFC 2045 section 6). Never throws. */
export function partBytes(lines: SourceLines, part: OutlinePart, charset: SourceCharset): Uint8Array<ArrayBuffer> {
  const body = bodyOf(lines, part);
  if (part.encoding === 'base64') return fromBase64(body);
  if (part.encoding === 'quoted-printable') return fromQuotedPrintable(body, charset);
  return bytesOfText(body, charset);
}

/** The size of a part's content in bytes; for containers and nested messages, of all they contain. */
export function partSize(lines: SourceLines, part: OutlinePart, charset: SourceCharset): number {
  if (part.encoding === 'base64') return base64Size(lines, part);
  if (part.encoding === 'quoted-printable') return partBytes(lines, part, charset).length;
  const body = bodyOf(lines, part);
  return charset === 'latin1' ? body.length : utf8Length(body);
}

/** The text of a part by its charset parameter; with a missing or unknown charset as UTF-8. Never throws. */
export function partText(lines: SourceLines, part: OutlinePart, charset: SourceCharset): string {
  const stated = (part.params.get('charset') ?? '').toLowerCase();
  if (!isEncoded(part.encoding) && charset === 'utf-8') return bodyOf(lines, part).replaceAll('\r\n', '\n');
  const bytes = partBytes(lines, part, charset);
  return decode(bytes, stated || (isEncoded(part.encoding) ? 'utf-8' : 'windows-1252')).replaceAll('\r\n', '\n');
}

function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    length += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return length;
}

/** Four letters encode three bytes; line ends and padding do not count. */
function base64Size(lines: SourceLines, part: OutlinePart): number {
  const body = bodyOf(lines, part);
  let letters = 0;
  for (let at = 0; at < body.length; at++) if ((BASE64[body.charCodeAt(at)] ?? -1) >= 0) letters++;
  return Math.floor((letters * 3) / 4);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const six = BASE64[text.charCodeAt(at)] ?? -1;
    if (six < 0) continue;
    value = ((value << 6) | six) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (value >> bits) & 0xff;
  }
  return bytes.slice(0, length);
}

/**
 * RFC 2045 section 6.7: `=3D` encodes a byte, and `=` at the end of a line joins it with the next; all other characters stand
 * for themselves.
 */
function fromQuotedPrintable(text: string, charset: SourceCharset): Uint8Array<ArrayBuffer> {
  const plain = bytesOfText(text.replace(/[ \t]{1,200}(?=\r?\n)/g, ''), charset);
  const bytes = new Uint8Array(plain.length);
  let length = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain[at] ?? 0;
    if (code !== 0x3d) {
      bytes[length++] = code;
      continue;
    }
    const [first = 0, second = 0] = [plain[at + 1], plain[at + 2]];
    if (first === 10) at += 1;
    else if (first === 13 && second === 10) at += 2;
    else if (hex(first) >= 0 && hex(second) >= 0) {
      bytes[length++] = hex(first) * 16 + hex(second);
      at += 2;
    } else bytes[length++] = code;
  }
  return bytes.slice(0, length);
}

function hex(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
