// Decides which bounce counts, and hence the outcome for one recipient of one sent message. Lists, badges, details, verdicts
// and exports all use this decision.
import type { Action, BounceType, Outcome, ReasonId, ReportKind, Side } from '../domain/words.ts';

export interface HeardBounce {
  readonly at: number;
  readonly action: Action;
  readonly type: BounceType;
  readonly side: Side;
  readonly reason: ReasonId;
}

export interface OutcomeBounce extends HeardBounce {
  /** The kind of the report that contains the bounce. */
  readonly reportKind: ReportKind;
}

export interface Decision<B> {
  readonly outcome: Outcome;
  /** The bounce that decides; null where nothing came back, or a reply decides. */
  readonly bounce: B | null;
}

/**
 * Side and type of a failure as one outcome. A fault of the message itself (too big, taken for spam) stays soft: the address
 * works.
 */
export function failedOutcome(bounce: Pick<HeardBounce, 'type' | 'side'>): 'hard' | 'soft' | 'your-side' {
  if (bounce.side === 'sender-domain') return 'your-side';
  return bounce.type === 'hard' && bounce.side !== 'message' ? 'hard' : 'soft';
}

const HARDNESS: Readonly<Record<BounceType, number>> = { hard: 2, soft: 1, none: 0 };
/**
 * Which action counts as the later of two at the same time, since mail has whole seconds. A failure counts as later than a sign
 * of life, here as everywhere.
 */
const LAST_WORD: Readonly<Record<Action, number>> = { failed: 2, delivered: 1, relayed: 1, expanded: 1, delayed: 0 };

/** A bounce without an action counts as failed. */
type Said = Pick<HeardBounce, 'at' | 'type'> & Partial<Pick<HeardBounce, 'action'>>;

/** Negative where `a` is earlier than `b`; at the same time, where its action counts as earlier. */
function bySaid(a: Said, b: Said): number {
  const word = ({ action = 'failed' }: Said): number => LAST_WORD[action];
  return a.at - b.at || word(a) - word(b) || HARDNESS[a.type] - HARDNESS[b.type];
}

/** The latest bounce; of several at the same time and rank the last one given. Null where there is none. */
export function lastSaid<B extends Said>(bounces: readonly B[]): B | null {
  return bounces.reduce<B | null>((last, b) => (last === null || bySaid(last, b) <= 0 ? b : last), null);
}

/**
 * The bounce of one report that represents it in lists and notifications: the hardest, of equal ones the first. Null where
 * there is none.
 */
export function worstOf<B extends Pick<HeardBounce, 'type'>>(bounces: readonly B[]): B | null {
  return bounces.reduce<B | null>(
    (worst, b) => (worst === null || HARDNESS[b.type] > HARDNESS[worst.type] ? b : worst),
    null,
  );
}

/** A complaint, an automatic reply or a read receipt does not show whether this message arrived or failed. */
const SILENT: ReadonlySet<ReportKind> = new Set<ReportKind>(['feedback', 'auto-reply', 'mdn']);

/**
 * In: all bounces of one recipient of one message, and when that person replied. The latest of failures and deliveries decides.
 * A delay counts only while nothing else was reported, since a queue that gave up or delivered never retries. A reply in the
 * thread shows arrival unless a failure came after it.
 */
export function decide<B extends OutcomeBounce>(bounces: readonly B[], repliedAt: number | null): Decision<B> {
  const heard = bounces.filter((b) => !SILENT.has(b.reportKind));
  const last = lastSaid(heard.filter((b) => b.action !== 'delayed'));
  if (last?.action === 'failed' && (repliedAt === null || last.at >= repliedAt))
    return { outcome: failedOutcome(last), bounce: last };
  if (repliedAt !== null) return { outcome: 'replied', bounce: null };
  if (last !== null) return { outcome: 'delivered', bounce: last };
  const delay = lastSaid(heard);
  return delay === null ? { outcome: 'none-seen', bounce: null } : { outcome: 'delayed', bounce: delay };
}

export interface PairOutcome {
  /** The type of the failure that decides; null where nothing failed. A failure of type none counts as soft. */
  readonly bounceType: 'hard' | 'soft' | null;
  /** The reason of the failure or delay that decides. */
  readonly reason: ReasonId | null;
  readonly side: Side | null;
  readonly bouncedAt: number | null;
}

/** The part of a decision that the store keeps. */
export function outcomeOf({ outcome, bounce }: Decision<OutcomeBounce>): PairOutcome {
  if (bounce === null || outcome === 'delivered')
    return { bounceType: null, reason: null, side: null, bouncedAt: null };
  const { reason, side } = bounce;
  if (outcome === 'delayed') return { bounceType: null, reason, side, bouncedAt: null };
  return { bounceType: bounce.type === 'hard' ? 'hard' : 'soft', reason, side, bouncedAt: bounce.at };
}

/** Worst first: the order of outcomes in lists, and of recipients when a detail opens. */
export const WORST_FIRST: readonly Outcome[] = [
  'hard',
  'your-side',
  'soft',
  'delayed',
  'delivered',
  'replied',
  'none-seen',
];

/** The item with the worst outcome, of equal ones the first; null where there is none. */
export function worstOutcome<P extends { readonly outcome: Outcome }>(of: readonly P[]): P | null {
  const rank = ({ outcome }: P): number => WORST_FIRST.indexOf(outcome);
  return of.reduce<P | null>((worst, one) => (worst === null || rank(one) < rank(worst) ? one : worst), null);
}
