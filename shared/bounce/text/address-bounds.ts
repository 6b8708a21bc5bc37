// Where an address in running text begins and ends. "bob<ESC>[31m@shop.example" holds no address: what stands before the @ is the
// rest of something, and "31m@shop.example" would be a stranger. Better no address than a part of one.

/** Offsets of an address within a text, its end excluded. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** The longest way that is looked to either side: VERP addresses are longer than the 64 of RFC 5321 section 4.5.3.1. */
const FARTHEST = 255;
/** How far before an address a terminal's colour code is looked for. */
const ESCAPE_REACH = 24;

const ASCII_LOCAL = /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]/;
const WORD = /[A-Za-z0-9]/;
const ASCII_DOMAIN = /[A-Za-z0-9.-]/;
/** RFC 6531: letters of any script with their marks. */
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
/** Scripts that are written without blanks: an address may stand amid their letters, as in 宛先mira@buyer.exampleです. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u;
/** Shown as nothing: zero-width marks, marks of the writing direction, the soft hyphen, and what no font knows. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}]|\u034f|\u115f|\u1160|\u3164/u;
/** Control characters that are no white space, and the mark of a character that could not be decoded. */
const BROKEN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd\p{Cs}]/u;
const QUOTE = /["'`´‘’‚‛“”„‟′″]/;
/** What a colour code begins with: the control character, or how programs write it: `\x1b[`, `\033[`, `\e[`, `%1B[`, `^[[`, `␛[`. */
const ESCAPE = /(?:[\x1b\x9b\u241b]|\\(?:x1b|0?33|e|u001b)|%1b|\^\[)[[\]()]?[\d;:?]*$/i;
/** `%20`, `%0A`, `%3C`: a link's way to write what ends an address; `%C3%B6`: a letter. `user%relay.example@…` has none of them. */
const ENCODED = /%(?:[01][0-9a-f]|2[0-9a-f]|3[ace]|40|5[bcd]|7f|[89a-f][0-9a-f]%[89ab][0-9a-f])/i;
/** Behind a domain: `\.`, `\-`, `\x2e`, `\u00e9` go on with it, `\n` does not. */
const GOES_ON = /^(?:\\(?:[.-]|x[0-9a-f]|u[0-9a-f{]|[0-7]{3})|%[0-9a-f]{2}|_[a-z0-9])/i;

/** True where the text, taken as an address, holds what no address does and no reader can see. */
export function holdsUnseen(address: string): boolean {
  // Most are ASCII; the class of characters beyond it is slow to ask.
  return /[^ -~]/.test(address) && (BROKEN.test(address) || INVISIBLE.test(address));
}

/** What stands around nearly every address; nothing can go on over them. Tables by character code, asked first. */
const ENDS_BEFORE = marked(' \t\n\r<>),|');
const ENDS_BEHIND = marked(' \t\n\r<>()[],;:|"\'?!*/=&');

function marked(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/**
 * In: the text, the place of an @, and the bounds of the ASCII characters around it that an address may have; nothing before
 * `least` is looked at. Out: the bounds with the letters beyond ASCII that belong to the address; null where the word goes on
 * over something that is no part of an address, so that only a part of it would be read.
 */
export function wholeAddress(text: string, at: number, ascii: Bounds, least: number): Bounds | null {
  const isPlain = endsBefore(text, ascii.start) && endsBehind(text, ascii.end);
  if (isPlain && !/[^!-$&-~]/.test(text.slice(ascii.start, at))) return ascii;
  const quoted = text.charAt(ascii.start) === '"';
  const literal = text.charAt(ascii.end - 1) === ']';
  const start = quoted ? ascii.start : backOver(text, ascii.start, Math.max(least, at - FARTHEST));
  const end = literal ? ascii.end : aheadOver(text, ascii.end, Math.min(text.length, at + FARTHEST));
  const local = text.slice(start, at);
  if (goesOnBefore(text, start, least, quoted) || (!literal && goesOnBehind(text, end))) return null;
  if (local.includes('%') && ENCODED.test(local)) return null;
  const plain = start === ascii.start && end === ascii.end && !/[^ -~]/.test(local);
  if (plain) return ascii;
  return holdsUnseen(local) || mixesScripts(local) || isJumble(text.slice(at + 1, end)) ? null : { start, end };
}

function endsBefore(text: string, start: number): boolean {
  return start === 0 || ENDS_BEFORE[text.charCodeAt(start - 1)] === 1;
}

function endsBehind(text: string, end: number): boolean {
  return end === text.length || ENDS_BEHIND[text.charCodeAt(end)] === 1;
}

/** From the left end of the ASCII characters over letters of other alphabets, and over what stands between them. */
function backOver(text: string, from: number, least: number): number {
  let start = from;
  while (start > least && !endsBefore(text, start)) {
    const before = characterBefore(text, start);
    if (!isOfAddress(before, ASCII_LOCAL) || start - before.length < least) break;
    start -= before.length;
  }
  return start;
}

function aheadOver(text: string, from: number, most: number): number {
  let end = from;
  while (end < most && !endsBehind(text, end)) {
    const next = characterAt(text, end);
    if (!isOfAddress(next, ASCII_DOMAIN)) break;
    end += next.length;
  }
  return end;
}

function isOfAddress(character: string, ascii: RegExp): boolean {
  return character < '\x80' ? ascii.test(character) : isSpacedLetter(character);
}

function isSpacedLetter(character: string): boolean {
  return LETTER.test(character) && !UNSPACED.test(character);
}

function goesOnBefore(text: string, start: number, least: number, quoted: boolean): boolean {
  if (start <= least || endsBefore(text, start)) return false;
  let place = start;
  while (place > least && INVISIBLE.test(characterBefore(text, place))) place -= characterBefore(text, place).length;
  if (place <= least) return false;
  const before = characterBefore(text, place);
  if (BROKEN.test(before) || before === '\\') return true;
  if (isOfAddress(before, WORD)) return true;
  // "bob.<zero-width space>mira@shop.example", but not "- <mark of direction>mira@shop.example". And "o’brien@shop.example" is no
  // address of "brien"; a quote behind anything but a letter opens.
  if (QUOTE.test(before) || (!quoted && ASCII_LOCAL.test(before))) {
    return isOfAddress(characterBefore(text, place - 1), WORD);
  }
  return '[](;:?'.includes(before) && ESCAPE.test(text.slice(Math.max(0, place - ESCAPE_REACH), place));
}

function goesOnBehind(text: string, end: number): boolean {
  if (endsBehind(text, end)) return false;
  let place = end;
  while (INVISIBLE.test(characterAt(text, place))) place += characterAt(text, place).length;
  const next = characterAt(text, place);
  if (next === '') return false;
  if (BROKEN.test(next) || isOfAddress(next, WORD)) return true;
  if (next === '.' || next === '-') return isOfAddress(characterAt(text, place + 1), WORD);
  return '\\%_'.includes(next) && GOES_ON.test(text.slice(place, place + 6));
}

/** "адресmira" is two words that grew together. */
function mixesScripts(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{L}--\p{Script=Latin}]/v.test(word);
}

/** A word of two scripts in one of its labels, or one of a foreign alphabet behind a domain: "shop.example.Добрый". */
function isJumble(domain: string): boolean {
  const labels = domain.split('.');
  return labels.some(mixesScripts) || (mixesScripts(domain) && !/\p{Script=Latin}/u.test(labels.at(-1) ?? ''));
}

function characterBefore(text: string, end: number): string {
  const low = text.charAt(end - 1);
  return /[\udc00-\udfff]/.test(low) && end > 1 ? text.slice(end - 2, end) : low;
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
