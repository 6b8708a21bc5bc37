import { dayOf, isoDay, startOfDay } from '../../../shared/domain/local-day.ts';
import type { StoreContext } from '../context.ts';

/** Whole days in the user's time zone, with the times at which they begin and end. */
export interface Range {
  /** The first and last millisecond that count; without a limit, times before and after all mail. */
  readonly from: number;
  readonly to: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly accountId: number | null;
}

export interface RangeInput {
  readonly days: number;
  readonly accountId: number | null;
}

const BEGINNING = Number.MIN_SAFE_INTEGER;
const END = Number.MAX_SAFE_INTEGER;
/** Mail dated before e-mail existed comes from a wrong clock: it is counted, but does not stretch the chart over decades. */
const AGE_OF_MAIL = Date.UTC(1990, 0, 1);

/** Null where the account is the only one, since a query over all accounts is cheaper. */
function accountOf({ db }: StoreContext, accountId: number | null): number | null {
  const others = db.get<{ n: number }>('SELECT count(*) AS n FROM account WHERE id IS NOT ?', accountId)?.n ?? 0;
  return others === 0 ? null : accountId;
}

/**
 * `days` whole days that end with today; 0: since the first message sent. Mail that a wrong clock dated in the future counts as
 * today's.
 */
export function rangeOf(context: StoreContext, input: RangeInput): Range {
  const { now, zone } = context;
  const accountId = accountOf(context, input.accountId);
  const lastDay = dayOf(now(), zone);
  if (input.days === 0) {
    const firstDay = Math.min(firstSent(context, accountId) ?? lastDay, lastDay);
    return { from: BEGINNING, to: END, firstDay, lastDay, accountId };
  }
  const firstDay = lastDay - input.days + 1;
  return { from: startOfDay(firstDay, zone), to: END, firstDay, lastDay, accountId };
}

const RECENT_DAYS = 30;

/** The last 30 days of a range, or the whole range where it is shorter. */
export function recentOf({ zone }: StoreContext, range: Range): Range {
  const firstDay = Math.max(range.firstDay, range.lastDay - RECENT_DAYS + 1);
  return { ...range, firstDay, from: Math.max(range.from, startOfDay(firstDay, zone)) };
}

/** The days from `first` to `last`, both included. */
export function rangeBetween(context: StoreContext, first: number, last: number, account: number | null): Range {
  const { zone } = context;
  const to = startOfDay(last + 1, zone) - 1;
  return { from: startOfDay(first, zone), to, firstDay: first, lastDay: last, accountId: accountOf(context, account) };
}

function firstSent({ db, zone }: StoreContext, accountId: number | null): number | null {
  const sql =
    accountId === null
      ? 'SELECT min(date) AS at FROM sent WHERE date >= ?1 AND ?2 IS NULL'
      : 'SELECT min(date) AS at FROM sent WHERE date >= ?1 AND account_id = ?2';
  const at = db.get<{ at: number | null }>(sql, AGE_OF_MAIL, accountId)?.at ?? null;
  return at === null ? null : dayOf(at, zone);
}

/** The first day in the form of the search operator `after:`; null where the range has no limit. */
export const sinceOf = (range: Range): string | null => (range.from === BEGINNING ? null : isoDay(range.firstDay));
