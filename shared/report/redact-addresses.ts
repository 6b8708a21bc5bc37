// Splits a text at its mail addresses. Uses no regular expression: at each `@` it looks a limited distance to both sides.

export interface AddressPiece {
  readonly text: string;
  readonly address: boolean;
}

/** RFC 5321 section 4.5.3.1 allows 64 and 255; VERP addresses are longer. */
const LONGEST_LOCAL = 256;
const LONGEST_DOMAIN = 255;
/** The longest `@[192.0.2.1]`, from the `@` to the bracket. */
const LONGEST_LITERAL = 64;
const LOCAL = /[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~.]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}_.-]/u;

/** In: a text. Out: its pieces in order: addresses (RFC 5322 section 3.4.1), and the text between them. */
export function splitAddresses(written: string): readonly AddressPiece[] {
  const text = plainAt(written);
  const pieces: AddressPiece[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at < from) continue;
    const start = localStart(text, at, from);
    const end = domainEnd(text, at);
    if (start === at || end === at + 1) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), address: false });
    pieces.push({ text: text.slice(start, end), address: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), address: false });
  return pieces;
}

/** Rewrites other forms of `@`: `%40` of links, HTML entities, and xtext (RFC 3461 section 4) after an address type. */
function plainAt(text: string): string {
  let plain = /%40|&#0?64;|&#x40;|&commat;/i.test(text) ? text.replace(/%40|&#0?64;|&#x40;|&commat;/gi, '@') : text;
  if (plain.includes('+40'))
    plain = plain.replace(/((?:rfc822|utf-8)[ \t]{0,4};[ \t]{0,4}[^\s@+]{1,256})\+40/gi, '$1@');
  return plain;
}

function localStart(text: string, at: number, from: number): number {
  const floor = Math.max(from, at - LONGEST_LOCAL);
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    const quoted = open >= floor && !text.slice(open, at).includes('\n');
    if (quoted) return open;
  }
  let start = at;
  while (start > floor && LOCAL.test(text[start - 1] ?? ' ')) start--;
  // Quotes and dots do not start an address: `<'maria@example.org'>` and `mailto:maria@…`.
  while (start < at && /['`.]/.test(text[start] ?? '')) start++;
  return start;
}

function domainEnd(text: string, at: number): number {
  if (text[at + 1] === '[') {
    const close = text.slice(at, at + LONGEST_LITERAL).indexOf(']');
    return close > 0 && !/\s/.test(text.slice(at, at + close)) ? at + close + 1 : at + 1;
  }
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST_DOMAIN && DOMAIN.test(text[end] ?? ' ')) end++;
  while (end > at + 1 && /[._-]/.test(text[end - 1] ?? '')) end--;
  return end;
}
