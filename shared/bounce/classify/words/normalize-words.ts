import { isWordChar, kindOf, PARTS, withoutMarks } from './scripts.ts';

const LIMIT = 4000;
const NON_ASCII = /[^\x00-\x7f]/;
/** doesn’t */
const CURLED = /[\u2018\u2019\u02bc]/g;

/** What a character below 128 is to this file; 0 for what parts words. */
const WORD = 1;
const DOT = 2;
const HYPHEN = 3;
const QUOTE = 4;
/** What ends a run that may be a mail address: blanks, brackets, separators. */
const BREAK = 5;
const CLASS = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(128).fill(BREAK, 0, 33);
  const mark = (characters: string, meaning: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = meaning;
  };
  mark('abcdefghijklmnopqrstuvwxyz0123456789', WORD);
  mark('.', DOT);
  mark('-', HYPHEN);
  mark('\'"`', QUOTE);
  mark('<>()[]{},;:|\x7f', BREAK);
  return table;
}

function classOf(code: number): number {
  if (code < 128) return CLASS[code] ?? 0;
  if (code <= 0x2000) return kindOf(code) === PARTS ? 0 : WORD;
  return code >= 0x2018 && code <= 0x201f ? QUOTE : WORD;
}

/** The words of a text, and where in its folded form each of them begins and ends. */
export interface PlacedWords {
  readonly tokens: readonly string[];
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The text as the phrase lists see it: lower case, no accents, words parted by one space. Mail addresses and IP addresses
 * are left out, so that `user <a@example.com> unknown` reads `user unknown` and a word in an address decides nothing. Dots
 * stay inside words (`5.1.1`, `zen.spamhaus.org`), apostrophes vanish (`doesnt`), all other punctuation becomes a space.
 * Reads at most the first 4,000 characters; time is linear.
 */
export function normalizeWords(text: string): string {
  return placedWords(text).tokens.join(' ');
}

/** The same words one by one, with their places in what `foldText` makes of the text. */
export function placedWords(text: string): PlacedWords {
  const s = foldText(text);
  const out: Out = { tokens: [], begins: [], ends: [] };
  let i = 0;
  while (i < s.length) {
    const c = s.charCodeAt(i);
    if (c === 91 /* [ */) {
      i = afterIpLiteral(s, i);
    } else if (CLASS[c] === BREAK) {
      i++;
    } else {
      const end = tokenEnd(s, i);
      addToken(out, s, i, end);
      i = end;
    }
  }
  return out;
}

interface Out {
  readonly tokens: string[];
  readonly begins: number[];
  readonly ends: number[];
}

function foldText(text: string): string {
  const s = (text.length > LIMIT ? text.slice(0, LIMIT) : text).toLowerCase();
  return NON_ASCII.test(s) ? withoutAccents(s) : s;
}

function withoutAccents(lower: string): string {
  return withoutMarks(lower.replace(CURLED, "'").normalize('NFKD')).normalize('NFC').replaceAll('ß', 'ss');
}

/**
 * Where in the text each character of its folded form stood, and at last where the text ends; null where that cannot be told
 * character by character.
 */
export function foldedPlaces(text: string): readonly number[] | null {
  const read = text.slice(0, LIMIT);
  const places: number[] = [];
  let folded = '';
  for (let at = 0; at < read.length; ) {
    const code = read.charCodeAt(at);
    const one = code < 128 ? read.charAt(at).toLowerCase() : foldOne(String.fromCodePoint(read.codePointAt(at) ?? 0));
    for (let i = 0; i < one.length; i++) places.push(at);
    folded += one;
    at += code >= 0xd800 && code < 0xdc00 && (read.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  places.push(read.length);
  return folded === foldText(read) ? places : null;
}

const FOLDED = new Map<string, string>();

/** Only characters of two bytes are remembered, so that few are. */
function foldOne(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const folded = withoutAccents(character.toLowerCase());
  if (character.charCodeAt(0) < 0x800) FOLDED.set(character, folded);
  return folded;
}

/** A run ends at a break, and between ASCII and what is not, within a word aside. */
function tokenEnd(s: string, start: number): number {
  const ascii = s.charCodeAt(start) < 128;
  let i = start + 1;
  while (i < s.length) {
    const c = s.charCodeAt(i);
    if (CLASS[c] === BREAK) break;
    if (c < 128 !== ascii && !(isWordChar(c) && isWordChar(s.charCodeAt(i - 1)))) break;
    i++;
  }
  return i;
}

/** `[192.0.2.1]`, `[IPv6:2001:db8::1]`: the index after it; else the next index. */
function afterIpLiteral(s: string, open: number): number {
  const close = s.indexOf(']', open);
  if (close < 0 || close - open > 60) return open + 1;
  let parted = false;
  for (let i = open + (s.startsWith('ipv6:', open + 1) ? 6 : 1); i < close; i++) {
    const c = s.charCodeAt(i);
    parted ||= c === 46 || c === 58;
    const hex = (c >= 48 && c <= 58) || (c >= 97 && c <= 102) || c === 46;
    if (!hex) return open + 1;
  }
  // [EAB] and [102] are codes of a provider.
  return parted ? close + 1 : open + 1;
}

function addToken(out: Out, s: string, start: number, end: number): void {
  if (end - start > 2 && holds(s, start, end, 64 /* @ */)) return;
  const host = isHostLike(s, start, end);
  // The word so far: what stood before a quote that vanished, and from `from` on.
  let before = '';
  let begin = start;
  let from = start;
  for (let i = start; i < end; i++) {
    const meaning = classOf(s.charCodeAt(i));
    if (meaning === WORD || meaning === DOT || (host && meaning === HYPHEN)) continue;
    const length = before.length + i - from;
    if (meaning === QUOTE && length !== 1) {
      before += s.slice(from, i);
    } else {
      if (length > 0) addWord(out, before + s.slice(from, i), begin, i);
      before = '';
    }
    from = i + 1;
    if (before === '') begin = from;
  }
  if (before !== '' || from < end) addWord(out, before + s.slice(from, end), begin, end);
}

function holds(s: string, start: number, end: number, code: number): boolean {
  for (let i = start; i < end; i++) if (s.charCodeAt(i) === code) return true;
  return false;
}

/** `relay.user-unknown.example.com` keeps its hyphens: what a host is called says nothing. */
function isHostLike(s: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++) {
    if (s.charCodeAt(i) === 46 && isLetter(s.charCodeAt(i - 1)) && isLetter(s.charCodeAt(i + 1))) return true;
  }
  return false;
}

function isLetter(c: number): boolean {
  return c >= 97 && c <= 122;
}

/** `isn't` and `is not`, `can't`, `cannot` and `can not` are one wording. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['isnt', 'is'],
  ['arent', 'are'],
  ['wasnt', 'was'],
  ['werent', 'were'],
  ['doesnt', 'does'],
  ['dont', 'do'],
  ['didnt', 'did'],
  ['hasnt', 'has'],
  ['havent', 'have'],
  ['couldnt', 'could'],
  ['wouldnt', 'would'],
  ['cant', 'can'],
  ['cannot', 'can'],
  ['wont', 'will'],
]);

function addWord(out: Out, word: string, begin: number, end: number): void {
  let from = 0;
  let to = word.length;
  while (from < to && word.charCodeAt(from) === 46) from++;
  while (to > from && word.charCodeAt(to - 1) === 46) to--;
  if (from === to) return;
  const bare = from === 0 && to === word.length ? word : word.slice(from, to);
  if (isIpv4(bare)) return;
  const verb = CONTRACTED.get(bare);
  add(out, verb ?? bare, begin + from, end - (word.length - to));
  if (verb !== undefined) add(out, 'not', begin, end);
}

function add({ tokens, begins, ends }: Out, word: string, begin: number, end: number): void {
  tokens.push(word);
  begins.push(begin);
  ends.push(end);
}

function isIpv4(word: string): boolean {
  let dots = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c === 46) dots++;
    else if (c < 48 || c > 57) return false;
  }
  return dots === 3;
}
