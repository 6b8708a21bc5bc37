// Finds all phrases of a list in one pass over a text. See ../reasons/phrase-list.ts for what a phrase is.
import { normalizeWords } from './normalize-words.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { isWordChar } from './scripts.ts';

/** How far the second half of `a … b` may stand behind the first. */
const REACH = 60;
const NONE: readonly never[] = [];
const DOT = 46;
const SPACE = 32;

export interface PhraseHit<T> {
  readonly phrase: string;
  readonly value: T;
  /** Where the phrase, or the first half of a pair, stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Where the second half of a pair ends; else the same as `end`. */
  readonly last: number;
}

interface Half {
  readonly text: string;
  readonly openEnd: boolean;
}

interface Entry<T> {
  readonly phrase: string;
  readonly first: string;
  readonly openEnd: boolean;
  readonly oneWord: boolean;
  readonly second: Half | null;
  /** `a ? b`: exactly one word between the halves. */
  readonly nextButOne: boolean;
  readonly value: T;
}

export interface PhraseIndex<T> {
  /** Every phrase but `except` in `words` (as normalizeWords gives them) that does not lie inside a longer one. */
  find(words: string, except?: string): readonly PhraseHit<T>[];
}

/** @param phrases pairs of a phrase as written and what it stands for. */
export function buildPhraseIndex<T>(phrases: readonly (readonly [string, T])[]): PhraseIndex<T> {
  const trie = new PhraseTrie<Entry<T>>();
  for (const [phrase, value] of phrases) {
    const entry = toEntry(phrase, value);
    trie.add(entry.first, entry);
  }
  return { find: (words, except) => dropContained(findAll(trie, words, except)) };
}

function toEntry<T>(phrase: string, value: T): Entry<T> {
  const [a = '', b] = phrase.split(/ […?] /);
  const first = half(a);
  if (first.text.length < 2) throw new Error(`phrase too short: ${phrase}`);
  return {
    phrase,
    first: first.text,
    openEnd: first.openEnd,
    oneWord: !phrase.startsWith('.') && isOneWord(first.text),
    second: b === undefined ? null : half(b),
    nextButOne: phrase.includes(' ? '),
    value,
  };
}

function isOneWord(text: string): boolean {
  return text.charCodeAt(0) < 128 && !text.includes(' ');
}

/** A phrase ends where a word ends, unless written with a final asterisk; one written with a first dot may stand in a host name. */
function half(written: string): Half {
  const trimmed = written.trim();
  return { text: normalizeWords(trimmed), openEnd: trimmed.endsWith('*') };
}

function startsWord(words: string, at: number): boolean {
  return at === 0 || !isWordChar(words.charCodeAt(at - 1)) || !isWordChar(words.charCodeAt(at));
}

function endsWord(words: string, end: number): boolean {
  return end >= words.length || !isWordChar(words.charCodeAt(end)) || !isWordChar(words.charCodeAt(end - 1));
}

/** A single word counts only as a whole token, so that `relay.example.com` says nothing of relaying. */
function standsAlone(words: string, at: number, end: number): boolean {
  return words.charCodeAt(at - 1) !== DOT && words.charCodeAt(end) !== DOT;
}

function findAll<T>(trie: PhraseTrie<Entry<T>>, words: string, except?: string): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!startsWord(words, at)) continue;
    let node = 0;
    for (let end = at; end < words.length; ) {
      node = trie.next(node, words.charCodeAt(end++));
      if (node === 0) break;
      for (const entry of trie.entriesAt(node) ?? NONE) {
        const last = lastOf(words, at, end, entry);
        if (last > 0 && entry.phrase !== except)
          hits.push({ phrase: entry.phrase, value: entry.value, start: at, end, last });
      }
    }
  }
  return hits;
}

/** Where the phrase ends whose first half stands there; 0 where it is none. */
function lastOf(words: string, at: number, end: number, entry: Entry<unknown>): number {
  if (!entry.openEnd && !endsWord(words, end)) return 0;
  if (entry.oneWord && !standsAlone(words, at, end)) return 0;
  return entry.second === null ? end : endOfSecond(words, end, entry.second, entry.nextButOne);
}

function endOfSecond(words: string, end: number, second: Half, nextButOne: boolean): number {
  if (nextButOne) {
    const gapEnd = words.indexOf(' ', end + 1);
    const fits =
      words.charCodeAt(end) === SPACE &&
      !isDigit(words.charCodeAt(end + 1)) &&
      gapEnd > 0 &&
      isAt(words, gapEnd + 1, second);
    return fits ? gapEnd + 1 + second.text.length : 0;
  }
  const found = words.slice(end, end + REACH + second.text.length).indexOf(second.text);
  return found >= 0 && isAt(words, end + found, second) ? end + found + second.text.length : 0;
}

/** A number in the gap is a code, not a name: `550 5.0.0 does not exist`. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAt(words: string, at: number, half: Half): boolean {
  if (!words.startsWith(half.text, at) || !startsWord(words, at)) return false;
  return half.openEnd || endsWord(words, at + half.text.length);
}

/** "not listed in directory" holds "listed in": the longer one says what is meant. */
export function dropContained<T extends { readonly start: number; readonly end: number }>(
  hits: readonly T[],
): readonly T[] {
  if (hits.length < 2) return hits;
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) => other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start,
      ),
  );
}
