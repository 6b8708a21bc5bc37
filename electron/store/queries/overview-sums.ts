// Sums over any time span, although the daily sums are split at midnight UTC. For a time within a day, the index of recipients
// by time supplies the difference to the nearer midnight.
import { DAY_MS } from '../../../shared/domain/local-day.ts';
import type { StoreContext } from '../context.ts';

export interface Sums {
  readonly recipients: number;
  readonly hard: number;
  readonly soft: number;
}

const NONE: Sums = { recipients: 0, hard: 0, soft: 0 };
/** The bounds of a sum over days without limit: before and after every date. */
const FIRST_DAY = Math.floor(Number.MIN_SAFE_INTEGER / DAY_MS);
const LAST_DAY = Math.ceil(Number.MAX_SAFE_INTEGER / DAY_MS);

const plus = (a: Sums, b: Sums, sign: 1 | -1): Sums => ({
  recipients: a.recipients + sign * b.recipients,
  hard: a.hard + sign * b.hard,
  soft: a.soft + sign * b.soft,
});

/** The nearest midnight UTC as a day, and the span between it and `at`: added where `at` is after midnight, else subtracted. */
export function nearestMidnight(at: number): { day: number; from: number; to: number; sign: 1 | -1 } {
  const before = Math.floor(at / DAY_MS);
  if (at <= FIRST_DAY * DAY_MS) return { day: FIRST_DAY, from: 0, to: 0, sign: 1 };
  if (at >= LAST_DAY * DAY_MS - DAY_MS) return { day: LAST_DAY, from: 0, to: 0, sign: 1 };
  const start = before * DAY_MS;
  return at - start <= DAY_MS / 2
    ? { day: before, from: start, to: at, sign: 1 }
    : { day: before + 1, from: at, to: start + DAY_MS, sign: -1 };
}

const OF_ACCOUNT = (accountId: number | null): string => (accountId === null ? '?3 IS NULL' : 'account_id = ?3');

function stretchSums({ db }: StoreContext, from: number, to: number, accountId: number | null): Sums {
  if (from === to) return NONE;
  const sums = db.get<Sums>(
    `SELECT count(*) AS recipients, coalesce(sum(bounce_type = 'hard'), 0) AS hard, coalesce(sum(bounce_type = 'soft'), 0) AS soft
     FROM sent_recipient INDEXED BY sent_recipient_time WHERE date >= ?1 AND date < ?2 AND ${OF_ACCOUNT(accountId)}`,
    from,
    to,
    accountId,
  );
  return sums ?? NONE;
}

/** The sums between each two neighbours of `times`, which ascend. */
export function sumsBetween(
  context: StoreContext,
  times: readonly number[],
  accountId: number | null,
): readonly Sums[] {
  const cuts = times.map((at) => ({ ...nearestMidnight(at) }));
  const days = context.db.all<Sums & { readonly day: number }>(
    `SELECT day, sum(recipients) AS recipients, sum(hard) AS hard, sum(soft) AS soft FROM daily
     WHERE day >= ?1 AND day < ?2 AND ${OF_ACCOUNT(accountId)} GROUP BY day ORDER BY day`,
    cuts[0]?.day ?? 0,
    cuts.at(-1)?.day ?? 0,
    accountId,
  );
  let next = 0;
  let whole = NONE;
  const upTo = cuts.map((cut) => {
    for (let row = days[next]; row !== undefined && row.day < cut.day; row = days[next]) {
      whole = plus(whole, row, 1);
      next += 1;
    }
    return plus(whole, stretchSums(context, cut.from, cut.to, accountId), cut.sign);
  });
  return upTo.slice(1).map((sums, i) => plus(sums, upTo[i] ?? NONE, -1));
}

/** The number of messages sent from `from` on. */
export function messagesSince({ db }: StoreContext, from: number, accountId: number | null): number {
  const cut = nearestMidnight(from);
  const days = db.get<{ n: number | null }>(
    `SELECT sum(messages) AS n FROM daily WHERE day >= ?1 AND day < ?2 AND ${OF_ACCOUNT(accountId)}`,
    cut.day,
    LAST_DAY,
    accountId,
  );
  const part = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM sent WHERE date >= ?1 AND date < ?2 AND ${OF_ACCOUNT(accountId)}`,
    cut.from,
    cut.to,
    accountId,
  );
  return (days?.n ?? 0) - cut.sign * (part?.n ?? 0);
}
