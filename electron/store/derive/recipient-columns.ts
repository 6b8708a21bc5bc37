// The columns of one address's row, from the facts about it.
import type { Policy } from '../../../shared/domain/policy.ts';
import type { Verdict } from '../../../shared/domain/words.ts';
import { type Failure, judge } from '../../../shared/verdict/policy.ts';
import { RECIPIENT_FLAGS } from './list-entries.ts';
import { listOf } from './list-of.ts';
import { type Known, lastLifeOf, latest } from './recipient-facts.ts';

/**
 * Subtracted from the last sending time of an address that never bounced, so that all bounced ones sort first: about 3,000
 * years in milliseconds.
 */
export const SORT_SHIFT = 1e14;

/** After this many messages without a bounce an address counts as correct although nobody ever answered. */
const OFTEN = 3;

export function isGood(failures: number, verdict: Verdict, sent: number, lastHeard: number | null): boolean {
  if (verdict === 'recovered') return true;
  return verdict === 'ok' && failures === 0 && (lastHeard !== null || sent >= OFTEN);
}

export type Row = ReturnType<typeof rowOf>;

export function rowOf(dates: Known, failures: readonly Failure[], policy: Policy) {
  const lastLife = lastLifeOf(dates);
  const lastHeard = latest(lastLife, dates.last_auto);
  const { override } = dates;
  const { verdict, grounds, decidedBy } = judge({ failures, lastLife, override }, policy);
  const last = failures.at(-1);
  const hard = failures.filter((f) => f.type === 'hard').length;
  return {
    verdict,
    because: JSON.stringify(grounds),
    override,
    ...listOf(dates.accounts),
    sent: dates.sent,
    hard,
    soft: failures.length - hard,
    last_sent: dates.last_sent,
    last_bounce: last?.at ?? null,
    // Of the failure on which the verdict is based, which need not be the last one.
    last_type: decidedBy === null ? null : decidedBy.type === 'hard' ? 'hard' : 'soft',
    last_side: decidedBy?.side ?? null,
    reason: decidedBy?.reason ?? null,
    last_life: lastHeard,
    hard_since: failures.find((f) => f.type === 'hard')?.at ?? null,
    good: isGood(failures.length, verdict, dates.sent, lastHeard) ? 1 : 0,
    sort_at: last?.at ?? (dates.last_sent ?? 0) - SORT_SHIFT,
    bounced: failures.length > 0 ? 1 : 0,
    bad: verdict === 'bad' ? 1 : 0,
    watch: verdict === 'watch' ? 1 : 0,
    your_side: verdict === 'ok' && decidedBy?.side === 'sender-domain' ? 1 : 0,
    recovered: verdict === 'recovered' ? 1 : 0,
  };
}

export const COLUMNS: readonly (keyof Row)[] = [
  'verdict',
  'because',
  'override',
  'list',
  'sharers',
  'sent',
  'hard',
  'soft',
  'last_sent',
  'last_bounce',
  'last_type',
  'last_side',
  'reason',
  'last_life',
  'hard_since',
  'good',
  'sort_at',
  ...RECIPIENT_FLAGS,
];
