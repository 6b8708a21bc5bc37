import type { StoreContext } from '../context.ts';

export const DAY_MS = 86_400_000;

export interface Range {
  /** Start of the first day and last millisecond of the last, UTC. */
  readonly from: number;
  readonly to: number;
  /** Reports are counted from here on: without a limit also those older than the first message sent. */
  readonly reportsFrom: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly accountId: number | null;
}

/** `days` whole UTC days that end with today; 0: since the first message sent. */
export function rangeOf(
  { db, now }: StoreContext,
  input: { readonly days: number; readonly accountId: number | null },
): Range {
  // The only account is the same as all of them, which is cheaper to ask.
  const others = db.get<{ n: number }>('SELECT count(*) AS n FROM account WHERE id IS NOT ?', input.accountId)?.n ?? 0;
  const accountId = others === 0 ? null : input.accountId;
  const lastDay = Math.floor(now() / DAY_MS);
  const first = db.get<{ day: number | null }>(
    'SELECT min(day) AS day FROM daily WHERE recipients + messages > 0 AND (?1 IS NULL OR account_id = ?1)',
    accountId,
  );
  const firstDay = input.days > 0 ? lastDay - input.days + 1 : Math.min(first?.day ?? lastDay, lastDay);
  return {
    from: firstDay * DAY_MS,
    reportsFrom: input.days > 0 ? firstDay * DAY_MS : 0,
    to: (lastDay + 1) * DAY_MS - 1,
    firstDay,
    lastDay,
    accountId,
  };
}
