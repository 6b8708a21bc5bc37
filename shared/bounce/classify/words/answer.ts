// An answer as the classifier reads it: normalised once, its words counted from 0. Where something is said is told by these numbers.
import type { Span } from '../../rule.ts';
import { foldedPlaces, placedWords } from './normalize-words.ts';

export interface Answer {
  readonly text: string;
  readonly tokens: readonly string[];
  /** The tokens, parted by one space. */
  readonly words: string;
  /** Where each token begins and ends in the folded text: see spanOf and tokensBefore. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

export function readAnswer(text: string): Answer {
  const { tokens, begins, ends } = placedWords(text);
  return { text, tokens, words: tokens.join(' '), begins, ends };
}

const ASCII = /^[\x00-\x7f]*$/;

/** In: tokens from `from` up to but without `to`. Out: where they stand in the text; null where that cannot be told. */
export function spanOf({ text, begins, ends }: Answer, from: number, to: number): Span | null {
  const begin = begins[from];
  const end = ends[to - 1];
  if (begin === undefined || end === undefined) return null;
  if (ASCII.test(text)) return { start: begin, end };
  const places = foldedPlaces(text);
  const [start, last] = [places?.[begin], places?.[end]];
  return start === undefined || last === undefined ? null : { start, end: last };
}

/** In: an offset in the text. Out: how many tokens begin before it. */
export function tokensBefore({ text, begins }: Answer, offset: number): number {
  if (!ASCII.test(text)) return placedWords(text.slice(0, offset)).tokens.length;
  const next = begins.findIndex((begin) => begin >= offset);
  return next < 0 ? begins.length : next;
}
