// What an answer may be saying, each with its strength: phrases as they are written, statements put together from the vocabulary,
// and topics.
import type { ReasonId } from '../../domain/words.ts';
import type { RuleBy } from '../rule.ts';
import { REASONS } from './reasons/index.ts';
import type { Answer } from './words/answer.ts';
import { BOILERPLATE } from './words/boilerplate.ts';
import { buildPhraseIndex, dropContained, type PhraseHit, type PhraseIndex } from './words/phrase-index.ts';
import { providerWords } from './words/provider-index.ts';
import { findStatements, type Statement } from './words/statements.ts';
import { findTopics } from './words/topics.ts';

/**
 * The strongest first. provider: a provider's own words; clear: a phrase or statement that names one cause; topic: words that
 * stand near each other; hint: a phrase or statement too general to stand against an exact code; weak: a topic that is.
 */
export const STRENGTHS = ['provider', 'clear', 'topic', 'hint', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One thing that an answer says. */
export interface Candidate {
  readonly reason: ReasonId;
  readonly strength: Strength;
  readonly by: RuleBy;
  /** The words as they stand in the list, or in the answer where they were put together. */
  readonly said: string;
  /** The provider whose own words they are. */
  readonly provider?: string;
  /** Its tokens in the answer, up to but without `to`; of a pair, those of the first half. */
  readonly from: number;
  readonly to: number;
  /** Behind the last token of the whole pair; else the same as `to`. */
  readonly until: number;
}

type Meaning = Pick<Candidate, 'reason' | 'strength' | 'by' | 'said' | 'provider'>;

/** What a standing sentence means: nothing. It shields the phrases inside it. */
const SHIELD = null;

export type Phrases = PhraseIndex<Meaning | typeof SHIELD>;

/** Every phrase and hint, beside providers' words and standing sentences. */
export const PHRASES: Phrases = buildPhraseIndex<Meaning | typeof SHIELD>([
  ...BOILERPLATE.map((words) => [words, SHIELD] as const),
  ...providerWords().map(
    ({ words, reason, provider }) =>
      [`.${words}`, { reason, strength: 'provider', by: 'provider', said: words, provider }] as const,
  ),
  ...REASONS.flatMap(({ id, phrases, hints }) => [
    ...Object.values(phrases)
      .flat()
      .map((said) => [said, { reason: id, strength: 'clear', by: 'phrase', said }] as const),
    ...hints.map((said) => [said, { reason: id, strength: 'hint', by: 'hint', said }] as const),
  ]),
]);

/** In: an answer. Out: what its phrases and statements say, topics aside. Linear in its length. */
export function candidatesIn(answer: Answer, index: Phrases = PHRASES): readonly Candidate[] {
  const phrases = index.find(answer.words);
  const statements = findStatements(answer.tokens);
  if (phrases.length === 0 && statements.length === 0) return [];
  const starts = startsOf(answer.tokens);
  const isProviders = phrases.some(({ value }) => value?.strength === 'provider');
  const hits =
    isProviders || statements.length === 0
      ? phrases
      : together(
          phrases,
          statements.map((one) => hitOf(one, answer.tokens, starts)),
        );
  return hits.flatMap(({ value, start, end, last }) => {
    if (value === SHIELD) return [];
    const from = tokenAt(starts, start);
    return [{ ...value, from, to: tokenAt(starts, end - 1, from) + 1, until: tokenAt(starts, last - 1, from) + 1 }];
  });
}

type Hit = PhraseHit<Meaning | typeof SHIELD>;

/** What lies inside a longer wording is not said. What is weak explains a hint, and takes no clear phrase away. */
function together(phrases: readonly Hit[], statements: readonly Hit[]): readonly Hit[] {
  const all = dropContained([...phrases, ...statements.filter(isClear)]);
  return [...all.filter(isClear), ...dropContained([...all, ...statements].filter((hit) => !isClear(hit)))];
}

function isClear({ value }: Hit): boolean {
  return value?.strength === 'clear' || value?.strength === 'provider';
}

function hitOf(
  { reason, weak, label, from, to }: Statement,
  tokens: readonly string[],
  starts: readonly number[],
): Hit {
  const end = (starts[to - 1] ?? 0) + (tokens[to - 1] ?? '').length;
  const value = weak
    ? ({ reason, strength: 'hint', by: 'hint', said: label } as const)
    : ({ reason, strength: 'clear', by: 'words', said: label } as const);
  return { phrase: label, value, start: starts[from] ?? 0, end, last: end };
}

/** Where each token begins in the words of the answer. */
function startsOf(tokens: readonly string[]): readonly number[] {
  let at = 0;
  return tokens.map((token) => {
    const start = at;
    at += token.length + 1;
    return start;
  });
}

/** The token, from `first` on, that holds this character. */
function tokenAt(starts: readonly number[], character: number, first = 0): number {
  let at = first;
  while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= character) at++;
  return at;
}

/** In: an answer. Out: the topics that it touches. */
export function topicsIn({ tokens }: Answer): readonly Candidate[] {
  return findTopics(tokens).map(({ reason, weak, label, from, to }) => {
    return { reason, strength: weak ? 'weak' : 'topic', by: 'topic', said: label, from, to, until: to };
  });
}

const PLACES: ReadonlyMap<ReasonId, number> = new Map(REASONS.map(({ id }, place) => [id, place]));

/** The strongest; of equals the one whose reason stands first in the list of reasons, and then the first in the answer. */
export function strongest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, one) => (best === null || isStronger(one, best) ? one : best),
    null,
  );
}

function isStronger(one: Candidate, other: Candidate): boolean {
  if (one.strength !== other.strength) return STRENGTHS.indexOf(one.strength) < STRENGTHS.indexOf(other.strength);
  return (PLACES.get(one.reason) ?? 0) < (PLACES.get(other.reason) ?? 0);
}
