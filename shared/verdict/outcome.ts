// Which bounce decides, and what is known with it about one recipient of one sent message. The list, its badges, the detail, the
// verdict and exports ask here.
import type { Action, BounceType, Outcome, ReasonId, ReportKind, Side } from '../domain/words.ts';

export interface HeardBounce {
  readonly at: number;
  readonly action: Action;
  readonly type: BounceType;
  readonly side: Side;
  readonly reason: ReasonId;
}

export interface OutcomeBounce extends HeardBounce {
  /** Of the report that says it. */
  readonly reportKind: ReportKind;
}

export interface Decision<B> {
  readonly outcome: Outcome;
  /** The bounce that decides; null where nothing came back, or a reply decides. */
  readonly bounce: B | null;
}

/** Side and type of a failure in one word. The message's own fault (too big, taken for spam) stays soft: the address works. */
export function failedOutcome(bounce: Pick<HeardBounce, 'type' | 'side'>): 'hard' | 'soft' | 'your-side' {
  if (bounce.side === 'sender-domain') return 'your-side';
  return bounce.type === 'hard' && bounce.side !== 'message' ? 'hard' : 'soft';
}

const HARDNESS: Readonly<Record<BounceType, number>> = { hard: 2, soft: 1, none: 0 };
/** Mail has whole seconds. Of a failure and a sign of life in one second, the failure counts as the later, here as everywhere. */
const LAST_WORD: Readonly<Record<Action, number>> = { failed: 2, delivered: 1, relayed: 1, expanded: 1, delayed: 0 };

/** What is not said to be anything else has failed. */
type Said = Pick<HeardBounce, 'at' | 'type'> & Partial<Pick<HeardBounce, 'action'>>;

/** Below zero where `a` was said before `b`; of one time, where it says less. */
function bySaid(a: Said, b: Said): number {
  const word = ({ action = 'failed' }: Said): number => LAST_WORD[action];
  return a.at - b.at || word(a) - word(b) || HARDNESS[a.type] - HARDNESS[b.type];
}

/** The bounce that was said last; null of none. Of several alike the last one given. */
export function lastSaid<B extends Said>(bounces: readonly B[]): B | null {
  return bounces.reduce<B | null>((last, b) => (last === null || bySaid(last, b) <= 0 ? b : last), null);
}

/** Which bounce of one report stands for it in lists and notifications: the hardest, of several alike the first. Null of none. */
export function worstOf<B extends Pick<HeardBounce, 'type'>>(bounces: readonly B[]): B | null {
  return bounces.reduce<B | null>(
    (worst, b) => (worst === null || HARDNESS[b.type] > HARDNESS[worst.type] ? b : worst),
    null,
  );
}

/** A complaint, an answering machine or a read receipt says nothing about whether this message arrived or failed. */
const SILENT: ReadonlySet<ReportKind> = new Set<ReportKind>(['feedback', 'auto-reply', 'mdn']);

/**
 * In: all bounces of one recipient of one message, and when that person replied. The last word wins among failures and deliveries;
 * a delay counts only while nothing else was said, since a queue that gave up or delivered never goes back to trying; a reply in the
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
  /** Of the failure that decides; null where nothing failed. A failure of type none counts as soft. */
  readonly bounceType: 'hard' | 'soft' | null;
  /** Of the failure or delay that decides. */
  readonly reason: ReasonId | null;
  readonly side: Side | null;
  readonly bouncedAt: number | null;
}

/** What is kept of the bounce that decides. */
export function outcomeOf({ outcome, bounce }: Decision<OutcomeBounce>): PairOutcome {
  if (bounce === null || outcome === 'delivered')
    return { bounceType: null, reason: null, side: null, bouncedAt: null };
  const { reason, side } = bounce;
  if (outcome === 'delayed') return { bounceType: null, reason, side, bouncedAt: null };
  return { bounceType: bounce.type === 'hard' ? 'hard' : 'soft', reason, side, bouncedAt: bounce.at };
}

/** Worst first: the order in which a list names them, and in which a detail is opened. */
export const WORST_FIRST: readonly Outcome[] = [
  'hard',
  'your-side',
  'soft',
  'delayed',
  'delivered',
  'replied',
  'none-seen',
];

/** What has the worst outcome, of several alike the first; null of none. */
export function worstOutcome<P extends { readonly outcome: Outcome }>(of: readonly P[]): P | null {
  const rank = ({ outcome }: P): number => WORST_FIRST.indexOf(outcome);
  return of.reduce<P | null>((worst, one) => (worst === null || rank(one) < rank(worst) ? one : worst), null);
}
