import type { Candidate } from '../candidates.ts';
import { reasonOf } from '../reasons/index.ts';
import type { Answer } from '../words/answer.ts';
import { isCode } from '../words/answer-words.ts';
import type { Doubt } from './doubt.ts';
import { ofBelongings } from './of-belongings.ts';
import { ofClient } from './of-client.ts';
import { ofCondition } from './of-condition.ts';
import { ofMany } from './of-many.ts';
import { ofOnePerson } from './of-one-person.ts';
import { ofYours } from './of-yours.ts';

export type { Doubt } from './doubt.ts';

/** Asked of each candidate that condemns, a provider's own words aside. */
export const DOUBTS: readonly Doubt[] = [ofBelongings, ofClient, ofYours, ofOnePerson, ofMany, ofCondition];

/** In: what an answer says. Out: what is left of it. */
export function undoubted(candidates: readonly Candidate[], answer: Answer, doubts = DOUBTS): readonly Candidate[] {
  return candidates.filter((one) => !isDoubted(one, answer, doubts));
}

function isDoubted(candidate: Candidate, { tokens }: Answer, doubts: readonly Doubt[]): boolean {
  if (candidate.strength === 'provider' || reasonOf(candidate.reason).side !== 'address') return false;
  const { from, to } = candidate;
  const near = tokens.slice(Math.max(0, from - 3), from);
  const context = {
    candidate,
    before: near.slice(near.findLastIndex(isCode) + 1),
    named: tokens.slice(from, to),
    behind: tokens.slice(to, to + 2),
  };
  return doubts.some((doubt) => doubt.holds(context));
}
