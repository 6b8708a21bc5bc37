// Decodes the bytes of a text part, also if its charset is missing, unknown or wrong.
import { isAscii } from 'node:buffer';

/**
 * In: decoded content bytes and the charset as the part names it (RFC 2046 section 4.1.2), or null.
 * Out: text with LF line ends. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, charset: string | null): string {
  const text = decodeCharset(bytes, charset);
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

function decodeCharset(bytes: Uint8Array, charset: string | null): string {
  const name = (charset ?? '').trim().toLowerCase();
  if (isAsciiFamily(name)) return guess(bytes);
  const decoder = decoderFor(name);
  return decoder === null ? guess(bytes) : decoder.decode(bytes);
}

function isAsciiFamily(name: string): boolean {
  return name === '' || name === 'us-ascii' || name === 'ascii' || name === 'utf-8' || name === 'utf8';
}

/** Charset names that occur in mail and are not in the WHATWG Encoding Standard. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp850', 'windows-1252'],
  ['cp437', 'windows-1252'],
]);

function decoderFor(name: string): TextDecoder | null {
  try {
    return new TextDecoder(ALIASES.get(name) ?? name);
  } catch (error) {
    // For "unknown-8bit", "x-unknown" or a template's "%charset%" the caller guesses from the bytes.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const UTF8 = new TextDecoder('utf-8');

/** Decodes ASCII, as most headers are, faster than a TextDecoder; null for other bytes. */
function plainText(bytes: Uint8Array): string | null {
  if (!isAscii(bytes)) return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Decodes as ISO-2022-JP if its escape sequences occur, as UTF-8 if the bytes are mostly valid, else as Windows-1252. */
function guess(bytes: Uint8Array): string {
  const text = plainText(bytes) ?? UTF8.decode(bytes);
  if (text.includes('\u001b$')) return new TextDecoder('iso-2022-jp').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  let broken = 0;
  let whole = 0;
  for (const character of text) {
    if (character === '\ufffd') broken++;
    else if (character > '\u007f') whole++;
  }
  return broken > whole ? new TextDecoder('windows-1252').decode(bytes) : text;
}
