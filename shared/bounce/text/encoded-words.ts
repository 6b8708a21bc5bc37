// RFC 2047 encoded words in header values, as "=?utf-8?B?…?=". Needed also for headers that a report quotes as text.

const WORD = /=\?([^?\s]{1,60})\?([BbQq])\?([^?\s]*)\?=/g;

interface Pending {
  readonly charset: string;
  readonly bytes: number[];
  asWritten: string;
}

/** In: an unfolded header value. Out: the value with encoded words decoded; what cannot be decoded stays as it is. */
export function decodeEncodedWords(value: string): string {
  if (!value.includes('=?')) return value;
  let out = '';
  let end = 0;
  let pending: Pending | null = null;
  for (const match of value.matchAll(WORD)) {
    const gap = value.slice(end, match.index);
    const charset = (match[1] ?? '').toLowerCase();
    const bytes = match[2]?.toLowerCase() === 'b' ? fromBase64(match[3] ?? '') : fromQ(match[3] ?? '');
    // White space between two words is no text (section 6.2), and the pair may cut one character in half.
    const joins: boolean = pending !== null && gap.trim() === '';
    if (pending !== null && joins && pending.charset === charset) {
      for (const byte of bytes) pending.bytes.push(byte);
      pending.asWritten += gap + match[0];
    } else {
      out += flush(pending) + (joins ? '' : gap);
      pending = { charset, bytes, asWritten: match[0] };
    }
    end = match.index + match[0].length;
  }
  return out + flush(pending) + value.slice(end);
}

function flush(pending: Pending | null): string {
  if (pending === null) return '';
  try {
    // RFC 2231 section 5 allows a language after an asterisk: utf-8*en
    return new TextDecoder(pending.charset.split('*')[0]).decode(Uint8Array.from(pending.bytes));
  } catch (error) {
    if (error instanceof RangeError) return pending.asWritten;
    throw error;
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64_VALUE: ReadonlyMap<string, number> = new Map([...BASE64].map((character, index) => [character, index]));

function fromBase64(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    const six = BASE64_VALUE.get(character);
    if (six === undefined) continue;
    value = ((value << 6) | six) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return bytes;
}

function fromQ(text: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const hex = code === 0x3d ? Number.parseInt(text.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(hex)) bytes.push(code === 0x5f ? 0x20 : code & 0xff);
    else {
      bytes.push(hex);
      at += 2;
    }
  }
  return bytes;
}
