// The verdict policy: judges an address by everything known of it. Pure and without a clock, so that a verdict changes only
// when new facts arrive.
import { AppError } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import type { VerdictGrounds } from '../domain/views.ts';
import type { ReasonId, Verdict } from '../domain/words.ts';
import { type HeardBounce, lastSaid } from './outcome.ts';

/**
 * Watched: three in 30 days. Bad: five over two weeks, since a queue retries for five days; that is more than two full rounds.
 */
export const DEFAULT_POLICY: Policy = { watchTimes: 3, watchDays: 30, softBad: true, badTimes: 5, badDays: 14 };

/** The largest numbers that a policy may contain: days (ten years) and failures. */
export const MOST_DAYS = 3650;
export const MOST_TIMES = 100;

/** Answers the policy where its numbers are valid. Errors: `bad-input` naming the field. */
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
  /** The address forwards to the one that failed, so the failure says little about this address. */
  readonly forwarded: boolean;
}

export interface Heard {
  readonly failures: readonly Failure[];
  /** Time of the last reply or delivered/relayed notice, or null. */
  readonly lastLife: number | null;
  readonly override: 'ok' | 'bad' | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly grounds: VerdictGrounds;
  /** The failure on which the verdict is based; where nothing speaks against the address, the last one. */
  readonly decidedBy: Failure | null;
}

const DAY = 86_400_000;

/**
 * Soft reasons that show an abandoned mailbox when they last for weeks. All others are a rule of the server or a passing fault.
 */
const WEARS_OUT: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'mailbox-full',
  'recipient-unavailable',
  'unreachable',
  'gave-up',
  'recipient-server-trouble',
]);

/** Faults of the sender or of the message say nothing about the address. */
const aboutAddress = (f: Failure): boolean => f.side !== 'sender-domain' && f.side !== 'message';
const days = (from: number, to: number): number => Math.max(1, Math.ceil((to - from) / DAY));

/**
 * Judges one address. Order of the rules: the user's verdict; recovery; hard failures; repeated soft failures; else nothing
 * speaks against it.
 */
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
  // Where nothing speaks against the address, the last failure is named: it may be the sender's own fault.
  return against === null || (against.verdict === 'ok' && last !== lastOwn) ? notTheAddress('ok', last) : against;
}

const notTheAddress = (verdict: Verdict, f: Failure): Judgement => ({
  verdict,
  grounds: { rule: 'not-the-address', side: f.side, reason: f.reason },
  decidedBy: f,
});

/** Bad by one hard failure on the address's side since the last sign of life. */
function byHard(failures: readonly Failure[], lastLife: number | null): Judgement | null {
  const hard = failures.filter((f) => f.type === 'hard' && (lastLife === null || f.at >= lastLife));
  const sure = hard.find((f) => f.side === 'address' && f.addressBad === true && !f.forwarded);
  if (sure !== undefined) {
    return { verdict: 'bad', grounds: { rule: 'hard-address', at: sure.at, reason: sure.reason }, decidedBy: sure };
  }
  const unsure = hard.at(-1);
  return unsure === undefined ? null : notTheAddress('watch', unsure);
}

/**
 * Judges soft failures since the last sign of life: bad after enough with a reason in WEARS_OUT, else watched when several come
 * close together.
 */
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
