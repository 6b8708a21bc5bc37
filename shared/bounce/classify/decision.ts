// A reason as the classifier carries it from one question to the next, with what tells why.
import type { ReasonId } from '../../domain/words.ts';
import type { GuardId, RuleBy, RulePlace } from '../rule.ts';
import type { Candidate } from './candidates.ts';
import { reasonOf } from './reasons/index.ts';
import type { Answer } from './words/answer.ts';
import type { Coded } from './words/code-index.ts';

export interface Decision {
  readonly reason: ReasonId;
  readonly by: RuleBy;
  readonly said: string | null;
  readonly provider: string | null;
  readonly where: RulePlace | null;
  /** What overruled it, in the order in which it was asked. */
  readonly guards: readonly GuardId[];
  /** The words that say it, and where they stand; null where a code or nothing does. */
  readonly candidate: Candidate | null;
  readonly answer: Answer | null;
  /** True where it holds for now: then it condemns nobody. */
  readonly passing: boolean;
}

type Unsaid = Pick<Decision, 'provider' | 'guards' | 'candidate' | 'answer' | 'passing'>;
const UNSAID: Unsaid = { provider: null, guards: [], candidate: null, answer: null, passing: false };

/** What is decided by something else than words and codes. */
export function decided(reason: ReasonId, by: RuleBy, said: string | null = null): Decision {
  return { ...UNSAID, reason, by, said, where: null };
}

/** What the words of an answer say. */
export function spoken(candidate: Candidate, answer: Answer, where: 'diagnostic' | 'human-text'): Decision {
  const { reason, by, said, provider = null } = candidate;
  return { ...UNSAID, reason, by, said, provider, where, candidate, answer };
}

/** What a code says: one of those `stated` in the answer, else the status or the reply code beside it. */
export function coded(
  { reason, code, provider }: Coded & { readonly provider?: string },
  stated: readonly string[],
  status: string | null,
): Decision {
  const isNumber = /^\d/.test(code);
  const where = !isNumber || stated.includes(code) ? 'diagnostic' : code === status ? 'status' : 'reply-code';
  return {
    ...UNSAID,
    reason,
    by: provider === undefined ? 'code' : 'provider',
    said: code,
    provider: provider ?? null,
    where,
  };
}

export function overruled(decision: Decision, reason: ReasonId, guard: GuardId): Decision {
  return { ...decision, reason, guards: [...decision.guards, guard] };
}

/** Whether the reason makes the address bad. */
export function condemns({ reason }: { readonly reason: ReasonId }): boolean {
  return reasonOf(reason).addressBad === true;
}
