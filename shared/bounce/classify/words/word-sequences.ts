import { normalizeWords } from './normalize-words.ts';

/** Words that follow each other, and what they stand for. */
export interface WordSequence<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Sequences of words, ready to be found in an answer. */
export interface WordSequences<T> {
  /** The longest that begins at this word; null where none does. */
  longestAt(tokens: readonly string[], at: number): WordSequence<T> | null;
  /** Each that begins at this word, the longest first. */
  allAt(tokens: readonly string[], at: number): readonly WordSequence<T>[];
  /** Whether one begins with this word. */
  beginsWith(word: string): boolean;
}

const NONE: readonly never[] = [];

/** In: pairs of words as they are written and what they stand for. What is read as nothing is refused. */
export function wordSequences<T>(written: Iterable<readonly [string, T]>): WordSequences<T> {
  const byFirst = new Map<string, WordSequence<T>[]>();
  for (const [text, value] of written) {
    const words = normalizeWords(text).split(' ');
    const first = words[0] ?? '';
    if (first === '') throw new Error(`no words: ${text}`);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [{ words, value }]);
    else known.push({ words, value });
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  const from = (word: string): readonly WordSequence<T>[] => byFirst.get(word) ?? NONE;
  return {
    longestAt: (tokens, at) => from(tokens[at] ?? '').find(({ words }) => stands(tokens, at, words)) ?? null,
    allAt: (tokens, at) => {
      const known = from(tokens[at] ?? '');
      return known.length === 0 ? known : known.filter(({ words }) => stands(tokens, at, words));
    },
    beginsWith: (word) => byFirst.has(word),
  };
}

/** Whether the words stand there, the first of which is known to. */
function stands(tokens: readonly string[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i] !== words[i]) return false;
  return true;
}
