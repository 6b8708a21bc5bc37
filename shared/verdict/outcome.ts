// What is known about one recipient of one sent message.
import type { Action, BounceType, Outcome, ReasonId, Side } from '../domain/words.ts';

export interface OutcomeBounce {
  readonly at: number;
  readonly action: Action;
  readonly type: BounceType;
  readonly side: Side;
  readonly reason: ReasonId;
}

export interface PairOutcome {
  readonly outcome: Outcome;
  /** Of the failure that decides; null where nothing failed. A failure of type none counts as soft. */
  readonly bounceType: 'hard' | 'soft' | null;
  readonly reason: ReasonId | null;
  readonly side: Side | null;
  readonly bouncedAt: number | null;
}

const NOTHING = { bounceType: null, reason: null, side: null, bouncedAt: null } as const;

/** Side and type in one word. The message's own fault (too big, taken for spam) stays soft: the address works. */
function failedOutcome(bounce: OutcomeBounce): Outcome {
  if (bounce.side === 'sender-domain') return 'your-side';
  return bounce.type === 'hard' && bounce.side !== 'message' ? 'hard' : 'soft';
}

const latest = (bounces: readonly OutcomeBounce[]): OutcomeBounce | null =>
  bounces.reduce<OutcomeBounce | null>((best, b) => (best === null || b.at >= best.at ? b : best), null);

/**
 * The last word wins among failures and deliveries; a delay counts only while nothing else was said, since a queue that gave up
 * or delivered never goes back to trying; a reply in the thread shows arrival unless a failure came after it.
 */
export function outcomeOf(bounces: readonly OutcomeBounce[], repliedAt: number | null): PairOutcome {
  const last = latest(bounces.filter((b) => b.action !== 'delayed'));
  if (last?.action === 'failed' && (repliedAt === null || last.at > repliedAt)) {
    const bounceType = last.type === 'hard' ? 'hard' : 'soft';
    return { outcome: failedOutcome(last), bounceType, reason: last.reason, side: last.side, bouncedAt: last.at };
  }
  if (repliedAt !== null) return { outcome: 'replied', ...NOTHING };
  if (last !== null) return { outcome: 'delivered', ...NOTHING };
  const delay = latest(bounces);
  if (delay === null) return { outcome: 'none-seen', ...NOTHING };
  return { outcome: 'delayed', bounceType: null, reason: delay.reason, side: delay.side, bouncedAt: null };
}

/** Worst first: the order in which a list names them. */
export const WORST_FIRST: readonly Outcome[] = [
  'hard',
  'your-side',
  'soft',
  'delayed',
  'delivered',
  'replied',
  'none-seen',
];
