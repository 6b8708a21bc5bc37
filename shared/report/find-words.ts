// Finds words in an unchanged text that were read from it in another form: unfolded, joined to one line, without accents.
import { normalizeWords } from '../bounce/classify/words/normalize-words.ts';

/** Offsets in a text: of the first character, and after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const WORD_CHAR = /[\p{L}\p{N}]/u;

/**
 * Finds a token (an address, a host, a code) that stands alone: no letter or digit is adjacent, and no dot or hyphen joins it
 * to one. Ignores case. Null where it does not occur.
 */
export function findToken(text: string, token: string, from = 0, to = text.length): Span | null {
  if (token === '') return null;
  // Lowers only this piece: a report may have thousands of fields to search.
  const lower = foldCase(text.slice(from, to));
  const wanted = foldCase(token);
  for (let found = lower.indexOf(wanted); found >= 0; found = lower.indexOf(wanted, found + 1)) {
    const at = from + found;
    if (!joined(text, at - 1, -1) && !joined(text, at + wanted.length, 1)) return { from: at, to: at + wanted.length };
  }
  return null;
}

/** Lower case character by character, so that offsets stay: some letters become longer in lower case. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function joined(text: string, at: number, step: 1 | -1): boolean {
  const next = text[at] ?? ' ';
  if (WORD_CHAR.test(next) || next === '_' || next === '@') return true;
  // A dot joins `5.1.1` in `5.1.1.2`; a dot that ends the sentence does not, nor does the hyphen of `550-5.1.1`.
  return next === '.' && WORD_CHAR.test(text[at + step] ?? ' ');
}

/**
 * Finds words that were joined to one line. Ignores line breaks, quote marks at the start of a line, and the reply code that
 * each line of an SMTP answer repeats (RFC 5321 section 4.2.1). Null where the words do not occur in this order.
 */
export function findLoosely(text: string, words: string, from = 0, to = text.length): Span | null {
  return findWanted(text, wantedOf(words), from, to);
}

/** In: words. Out: the form in which `findLoosely` searches for them, for callers that search several places. */
export function wantedOf(words: string): readonly string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** The most words of the text that are compared: a word that occurs a thousand times may start a match at each place. */
const MOST_COMPARED = 200_000;

export function findWanted(text: string, wanted: readonly string[], from: number, to: number): Span | null {
  const [first] = wanted;
  if (first === undefined) return null;
  const tokens = tokensOf(text, from, to);
  const left = { words: MOST_COMPARED };
  for (let at = 0; at < tokens.length && left.words > 0; at++) {
    const offset = startOffset(tokens[at]?.word ?? '', first);
    if (offset === null) continue;
    const last = follow(tokens, at, wanted, left);
    if (last !== null) return { from: (tokens[at]?.from ?? 0) + offset, to: last };
  }
  return null;
}

/** Accepts other marks before the first word, as in `smtp;550` and `<<<550`. */
function startOffset(token: string, first: string): number | null {
  if (token === first) return 0;
  if (first.length >= 3 && token.endsWith(first) && !WORD_CHAR.test(token[token.length - first.length - 1] ?? ' '))
    return token.length - first.length;
  // "550-5.1.1" counts as "550 5.1.1".
  return /^[245]\d\d$/.test(first) && token.startsWith(`${first}-`) ? 0 : null;
}

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly startsLine: boolean;
}

function tokensOf(text: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /\S+/g;
  pattern.lastIndex = from;
  let before = from;
  for (let found = pattern.exec(text); found !== null && found.index < to; found = pattern.exec(text)) {
    const startsLine = found.index === 0 || text.slice(before, found.index).includes('\n');
    before = found.index + found[0].length;
    tokens.push({ word: found[0].toLowerCase(), from: found.index, to: before, startsLine });
  }
  return tokens;
}

/** In: the place of the first word. Out: the offset after the last word, or null. */
function follow(
  tokens: readonly Token[],
  start: number,
  wanted: readonly string[],
  left: { words: number },
): number | null {
  let at = start;
  let end = tokens[start]?.to ?? 0;
  let rest = '';
  for (const [index, word] of wanted.entries()) {
    left.words -= 1;
    if (rest !== '' && rest === word) {
      rest = '';
      continue;
    }
    if (rest !== '') return null;
    if (index > 0 && tokens[at]?.word !== word) at = afterFillers(tokens, at, wanted);
    const token = tokens[at];
    if (token === undefined) return null;
    const dashed = /^([245]\d\d)-(.*)$/s.exec(token.word);
    if (token.word === word || (index === 0 && token.word.endsWith(word))) rest = '';
    else if (dashed?.[1] === word) rest = dashed[2] ?? '';
    else if (dashed?.[1] === wanted[0] && dashed?.[2] === word) rest = '';
    else if (index === wanted.length - 1 && word.length > 3 && token.word.startsWith(word))
      return token.from + word.length;
    else return null;
    end = token.to;
    at++;
  }
  return end;
}

/** Skips what starts a line of an answer without being one of its words: `>`, `<<<`, `550-5.1.1`, `550`, a repeated `5.1.1`. */
function afterFillers(tokens: readonly Token[], start: number, [code = '', status = '']: readonly string[]): number {
  if (tokens[start]?.startsLine !== true) return start;
  let at = start;
  while (/^(?:[>|#]+|<<<|>>>)$/.test(tokens[at]?.word ?? '')) at++;
  if (tokens[at]?.word === `${code}-${status}`) return at + 1;
  if (tokens[at]?.word !== code && tokens[at]?.word !== `${code}-`) return at;
  return tokens[at + 1]?.word === status && /^[245]\.\d/.test(status) ? at + 2 : at + 1;
}

/**
 * Finds the words of a rule, as `user unknown` or the pair `mailbox … full`: each part by itself, in order. Ignores accents,
 * quotes and punctuation. Null where a part does not occur.
 */
export function findPhrase(text: string, phrase: string, from = 0, to = text.length): readonly Span[] | null {
  const parts = phrase
    .split('…')
    .map((part) => part.replace(/\*$/, '').trim())
    .filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined) return null;
  // In scripts without spaces between words, one run is a whole sentence.
  const literal =
    parts.length === 1 && /[\u2e80-\u9fff\uac00-\ud7af]/.test(first) ? literally(text, first, from, to) : null;
  if (literal !== null) return literal;
  const words = wordsOf(text, from, to);
  const spans: Span[] = [];
  let at = 0;
  for (const part of parts) {
    const wanted = normalizeWords(part).split(' ');
    const found = findWords(words, wanted, at);
    if (found === null) return parts.length === 1 ? literally(text, part, from, to) : null;
    spans.push({ from: words[found]?.from ?? 0, to: words[found + wanted.length - 1]?.to ?? 0 });
    at = found + wanted.length;
  }
  return spans;
}

interface PlacedWord extends Span {
  readonly word: string;
}

/** The words of the text in the form of the phrase lists, each with the run of the text from which it comes. */
function wordsOf(text: string, from: number, to: number): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  const pattern = /[^\s<>()[\]{},;:|"]+/g;
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null && found.index < to; found = pattern.exec(text)) {
    const place = { from: found.index, to: found.index + found[0].length };
    for (const word of normalizeWords(found[0]).split(' ')) if (word !== '') words.push({ word, ...place });
  }
  return words;
}

function findWords(words: readonly PlacedWord[], wanted: readonly string[], from: number): number | null {
  for (let at = from; at + wanted.length <= words.length; at++)
    if (wanted.every((word, index) => words[at + index]?.word === word)) return at;
  // The last word may be the beginning of one: `skrzynk` of `skrzynki`.
  for (let at = from; at + wanted.length <= words.length; at++)
    if (
      wanted.every((word, index) =>
        index === wanted.length - 1 ? words[at + index]?.word.startsWith(word) : words[at + index]?.word === word,
      )
    )
      return at;
  return null;
}

/** Finds the part inside a run, as in a host name. */
function literally(text: string, part: string, from: number, to: number): readonly Span[] | null {
  const at = foldCase(text).indexOf(part.toLowerCase(), from);
  return at < 0 || at + part.length > to ? null : [{ from: at, to: at + part.length }];
}
