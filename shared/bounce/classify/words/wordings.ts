// What an answer says, ranked: phrases as they are written, statements put together from the vocabulary, and topics.
import type { ReasonId } from '../../../domain/words.ts';
import type { RuleBy } from '../../rule.ts';
import { REASONS } from '../reasons/index.ts';
import { BOILERPLATE } from './boilerplate.ts';
import { buildPhraseIndex, dropContained, type PhraseHit } from './phrase-index.ts';
import { providerWords } from './provider-index.ts';
import { findStatements } from './statements.ts';
import { findTopics } from './topics.ts';

/** One thing that an answer says. */
export type Wording = PhraseHit<PhraseValue>;

export interface PhraseValue {
  readonly reason: ReasonId;
  /** Below 100 a provider's own words, then clear phrases and hints by the place of the reason in the list; boilerplate last. */
  readonly rank: number;
  readonly by: RuleBy;
  /** The words as they stand in the list, or in the answer where they were put together. */
  readonly said: string;
  /** The provider whose own words they are. */
  readonly provider?: string;
}

/** The rank of what says nothing. */
export const NOTHING = 300;
const TOPIC = 0.5;
const WEAK_TOPIC = 150;
const PLACES: ReadonlyMap<ReasonId, number> = new Map(REASONS.map(({ id }, place) => [id, 100 + place]));

const PHRASES = buildPhraseIndex<PhraseValue>([
  ...BOILERPLATE.map((words) => [words, { reason: 'unknown', rank: NOTHING, by: 'nothing', said: words }] as const),
  ...providerWords().map(
    ({ words, reason, provider }) => [`.${words}`, { reason, rank: 0, by: 'provider', said: words, provider }] as const,
  ),
  ...REASONS.flatMap((reason, place) => [
    ...Object.values(reason.phrases)
      .flat()
      .map((phrase) => [phrase, { reason: reason.id, rank: 100 + place, by: 'phrase', said: phrase }] as const),
    ...reason.hints.map((hint) => [hint, { reason: reason.id, rank: 200 + place, by: 'hint', said: hint }] as const),
  ]),
]);

/** Phrases as they are written, and statements that are put together from the words of the vocabulary. */
export function hitsIn(words: string): readonly Wording[] {
  const phrases = PHRASES.find(words);
  const statements = findStatements(words);
  if (statements.length === 0 || phrases.some(({ value }) => value.rank < 100)) return phrases;
  const said = statements.map(({ reason, weak, label, start, end }) => {
    const rank = (PLACES.get(reason) ?? NOTHING) + (weak ? 100 : 0);
    return { phrase: label, value: { reason, rank, by: 'words' as const, said: label }, start, end };
  });
  const all = dropContained([...phrases, ...said.filter(isClear)]);
  // What is weak explains a hint, and takes no clear phrase away.
  return [...all.filter(isClear), ...dropContained([...all, ...said].filter((hit) => !isClear(hit)))];
}

function isClear({ value }: Wording): boolean {
  return value.rank < 200;
}

/** Strong ones as clear phrases, weak ones after every hint. */
export function topicsIn(words: string): readonly Wording[] {
  return findTopics(words).map(({ reason, weak, label }) => {
    const rank = (PLACES.get(reason) ?? NOTHING) + (weak ? WEAK_TOPIC : TOPIC);
    return { phrase: label, value: { reason, rank, by: 'topic' as const, said: label }, start: 0, end: 0 };
  });
}

/** The one of the lowest rank. */
export function best(hits: readonly Wording[]): Wording | null {
  let result: Wording | null = null;
  for (const hit of hits) {
    if (hit.value.rank < (result?.value.rank ?? NOTHING)) result = hit;
  }
  return result;
}
