// What the characters below U+2000 are to a reader of words: letters of a script that puts spaces between words, letters of one that
// does not, or what parts words.

/** What it is. */
export const PARTS = 0;
/** A letter or digit of an alphabet that puts spaces between words, or a vowel sign of it. */
export const SPACED = 1;
/** One of a script that writes its words without spaces: Thai, Lao, Myanmar, Khmer. */
export const UNSPACED = 2;

const END = 0x2000;

/** From and to of each run of letters. Latin, Greek and Cyrillic, Armenian to Arabic, India, Georgian, Ethiopic. */
const SPACED_RUNS: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x370, 0x587],
  [0x5d0, 0x5f2],
  [0x620, 0xdff],
  [0x10a0, 0x10ff],
  [0x1200, 0x1399],
];

const UNSPACED_RUNS: readonly (readonly [number, number])[] = [
  [0xe01, 0xeff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
];

/** The punctuation among them: `؟`, `،`, `।`, `๏`, `።`. */
const MARKS: readonly (readonly [number, number])[] = [
  [0x55a, 0x55f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x700, 0x70d],
  [0x964, 0x965],
  [0x970, 0x970],
  [0xdf4, 0xdf4],
  [0xe2f, 0xe2f],
  [0xe3f, 0xe3f],
  [0xe4f, 0xe4f],
  [0xe5a, 0xe5b],
  [0x104a, 0x104f],
  [0x10fb, 0x10fb],
  [0x1360, 0x1368],
  [0x17d4, 0x17db],
];

const TABLE = table();

function table(): Uint8Array {
  const kinds = new Uint8Array(END);
  for (const [from, to] of SPACED_RUNS) kinds.fill(SPACED, from, to + 1);
  for (const [from, to] of UNSPACED_RUNS) kinds.fill(UNSPACED, from, to + 1);
  for (const [from, to] of MARKS) kinds.fill(PARTS, from, to + 1);
  return kinds;
}

/** In: a character in lower case, as its code. Out: one of the kinds above; PARTS for what is not below U+2000. */
export function kindOf(code: number): number {
  return TABLE[code] ?? PARTS;
}

/** True for letters and digits of the alphabets that put spaces between words. */
export function isWordChar(code: number): boolean {
  return TABLE[code] === SPACED;
}

/**
 * Accents, niqqud and harakat, the Arabic tatweel, the Indic nukta; and what is never seen: joiners, marks of direction. Each is
 * left out where it can be.
 */
const LEFT_OUT =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u093c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Arabic keyboards and Persian ones write two letters differently. */
const YEH = /[\u064a\u0649]/g;
const KAF = /\u0643/g;

/** In: text in compatibility decomposition (NFKD). Out: the same without accents and the like, in one spelling. */
export function withoutMarks(decomposed: string): string {
  return decomposed.replace(LEFT_OUT, '').replace(YEH, '\u06cc').replace(KAF, '\u06a9');
}
