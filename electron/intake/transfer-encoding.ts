// Decodes the Content-Transfer-Encoding (RFC 2045 section 6) of a whole part at once.

/** In: a part's bytes and its encoding in lower case. Out: the decoded bytes; invalid quoted-printable sequences stay as they are. */
export function decodeTransfer(bytes: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(bytes.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(bytes) : bytes;
}

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;

function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const first = bytes.indexOf(EQUALS);
  if (first < 0) return bytes;
  const out = Buffer.allocUnsafe(bytes.length);
  let length = bytes.copy(out, 0, 0, first);
  for (let at = first; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) {
      out[length++] = byte;
      continue;
    }
    const next = bytes[at + 1];
    if (next === LF) at += 1;
    else if (next === CR && bytes[at + 2] === LF) at += 2;
    else {
      const value = hexValue(next) * 16 + hexValue(bytes[at + 2]);
      if (Number.isNaN(value)) out[length++] = byte;
      else {
        out[length++] = value;
        at += 2;
      }
    }
  }
  return out.subarray(0, length);
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : Number.NaN;
}
