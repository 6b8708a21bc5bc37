// The verdict policy: what to do with an address, from all that was heard of it. Pure; it needs no clock, so that a verdict
// changes only when something is heard.
import { AppError } from '../domain/errors.ts';
import type { VerdictGrounds } from '../domain/views.ts';
import type { ReasonId, Verdict } from '../domain/words.ts';
import { type HeardBounce, lastSaid } from './outcome.ts';

export interface Policy {
  /** So many soft failures without a sign of life between them … */
  readonly watchTimes: number;
  /** … within so many days make an address one to watch. */
  readonly watchDays: number;
  /** Whether soft failures alone ever make an address bad. Where not, it stays watched, however often it fails. */
  readonly softBad: boolean;
  /** So many soft failures without a sign of life between them … */
  readonly badTimes: number;
  /** … over at least so many days make it bad: a full week-end or a holiday is not enough. */
  readonly badDays: number;
}

/** Three in 30 days; five over two weeks (a queue tries for five days, so that is more than two whole rounds of retries). */
export const DEFAULT_POLICY: Policy = { watchTimes: 3, watchDays: 30, softBad: true, badTimes: 5, badDays: 14 };

/** Days that a number of a policy may span: ten years; and how many failures it may ask for. */
export const MOST_DAYS = 3650;
export const MOST_TIMES = 100;

/** Gives the policy back where its numbers can be meant. Errors: `bad-input` naming the field. */
export function usablePolicy(policy: Policy): Policy {
  const within = (field: 'watchTimes' | 'watchDays' | 'badTimes' | 'badDays', least: number, most: number): void => {
    const value = policy[field];
    if (!Number.isInteger(value) || value < least || value > most)
      throw new AppError('bad-input', { detail: { id: 'field', field } });
  };
  within('watchTimes', 1, MOST_TIMES);
  within('watchDays', 1, MOST_DAYS);
  within('badTimes', policy.softBad ? policy.watchTimes : 1, MOST_TIMES);
  within('badDays', 0, MOST_DAYS);
  return policy;
}

/** One failed message to the address. */
export interface Failure extends Omit<HeardBounce, 'action'> {
  readonly addressBad: boolean | null;
  /** The failing address is another one behind this (forwarding): it says little about this one. */
  readonly forwarded: boolean;
}

export interface Heard {
  readonly failures: readonly Failure[];
  /** Last reply or delivered/relayed notice, or null. */
  readonly lastLife: number | null;
  readonly override: 'ok' | 'bad' | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly grounds: VerdictGrounds;
  /** The failure that decides: the one on which the verdict stands; where nothing speaks against the address, the last. */
  readonly decidedBy: Failure | null;
}

const DAY = 86_400_000;

/** Soft reasons that, when they go on for weeks, mean that nobody is there. The others are someone's rule or passing trouble. */
const WEARS_OUT: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'mailbox-full',
  'recipient-unavailable',
  'unreachable',
  'gave-up',
  'recipient-server-trouble',
]);

/** The sender's own faults and the message's say nothing about the address. */
const aboutAddress = (f: Failure): boolean => f.side !== 'sender-domain' && f.side !== 'message';
const days = (from: number, to: number): number => Math.max(1, Math.ceil((to - from) / DAY));

/** Judges one address. The order of the rules: the user's word; recovery; hard; soft and repeated; else nothing against it. */
export function judge(heard: Heard, policy: Policy = DEFAULT_POLICY): Judgement {
  const last = lastSaid(heard.failures);
  if (heard.override !== null) {
    const grounds = { rule: 'override', verdict: heard.override } as const;
    return { verdict: heard.override, grounds, decidedBy: last };
  }
  if (last === null) return { verdict: 'ok', grounds: { rule: 'no-bounce' }, decidedBy: null };
  const failures = heard.failures.filter(aboutAddress).sort((a, b) => a.at - b.at);
  const lastOwn = lastSaid(failures);
  if (lastOwn === null) return notTheAddress('ok', last);
  const { lastLife } = heard;
  if (lastLife !== null && lastLife > lastOwn.at) {
    return { verdict: 'recovered', grounds: { rule: 'recovered', at: lastLife }, decidedBy: last };
  }
  const against = byHard(failures, lastLife) ?? bySoft(failures, lastLife, policy);
  // Where nothing speaks against the address, what failed last tells: it may be the sender's own fault.
  return against === null || (against.verdict === 'ok' && last !== lastOwn) ? notTheAddress('ok', last) : against;
}

const notTheAddress = (verdict: Verdict, f: Failure): Judgement => ({
  verdict,
  grounds: { rule: 'not-the-address', side: f.side, reason: f.reason },
  decidedBy: f,
});

/** One hard failure on the address's side, since the last sign of life, is enough. */
function byHard(failures: readonly Failure[], lastLife: number | null): Judgement | null {
  const hard = failures.filter((f) => f.type === 'hard' && (lastLife === null || f.at >= lastLife));
  const sure = hard.find((f) => f.side === 'address' && f.addressBad === true && !f.forwarded);
  if (sure !== undefined) {
    return { verdict: 'bad', grounds: { rule: 'hard-address', at: sure.at, reason: sure.reason }, decidedBy: sure };
  }
  const unsure = hard.at(-1);
  return unsure === undefined ? null : notTheAddress('watch', unsure);
}

/** Soft failures since the last sign of life: bad after enough of the wearing sort, else watched when several come close together. */
function bySoft(failures: readonly Failure[], lastLife: number | null, policy: Policy): Judgement | null {
  const soft = failures.filter((f) => f.type !== 'hard' && (lastLife === null || f.at >= lastLife));
  const last = soft.at(-1);
  if (last === undefined) return null;
  const wearing = soft.filter((f) => WEARS_OUT.has(f.reason) && !f.forwarded);
  const first = wearing[0];
  const end = wearing.at(-1);
  if (policy.softBad && first !== undefined && end !== undefined && wearing.length >= policy.badTimes) {
    if (end.at - first.at >= policy.badDays * DAY) return repeated('bad', wearing, end);
  }
  const close = soft.filter((f) => last.at - f.at <= policy.watchDays * DAY);
  return repeated(close.length >= policy.watchTimes ? 'watch' : 'ok', close, last);
}

const repeated = (verdict: Verdict, failures: readonly Failure[], last: Failure): Judgement => ({
  verdict,
  grounds: {
    rule: 'soft-repeated',
    times: failures.length,
    days: days(failures[0]?.at ?? last.at, last.at),
    reason: last.reason,
  },
  decidedBy: last,
});
