import type { Overview } from '../../../shared/domain/views.ts';
import type { StoreContext } from '../context.ts';
import type { Range } from './overview-range.ts';
import { reportsOn } from './overview-reports.ts';

/** A queue that has said nothing for this long has stopped trying (RFC 5321 section 4.5.4.1: four to five days), with reserve. */
const TRYING = 7 * 86_400_000;

/** Pairs still being retried: delayed, nothing heard since, and the time the server gave (or a week) not over yet. */
export const STILL_RETRIED = `
  FROM sent_recipient p
  JOIN (SELECT pair_id, max(date) AS at, max(will_retry_until) AS until FROM bounce
        WHERE action = 'delayed' AND pair_id IS NOT NULL
          AND pair_id IN (SELECT id FROM sent_recipient WHERE outcome = 'delayed') GROUP BY pair_id) b ON b.pair_id = p.id
  WHERE p.outcome = 'delayed' AND p.date BETWEEN ?1 AND ?2 AND (?3 IS NULL OR p.account_id = ?3)
    AND coalesce(b.until, b.at + ${TRYING}) > ?4`;

export function tilesOf(context: StoreContext, range: Range, bad: number): Overview['tiles'] {
  const { db } = context;
  const values = [range.firstDay, range.lastDay, range.accountId] as const;
  const sums = db.get<{ sent: number | null; recipients: number | null; hard: number | null; soft: number | null }>(
    `SELECT sum(messages) AS sent, sum(recipients) AS recipients, sum(hard) AS hard, sum(soft) AS soft FROM daily
     WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR account_id = ?3)`,
    ...values,
  );
  const times = timesToBounce(context, range);
  const hard = sums?.hard ?? 0;
  const soft = sums?.soft ?? 0;
  return {
    sent: sums?.sent ?? 0,
    recipientsSentTo: sums?.recipients ?? 0,
    recipientsBounced: hard + soft,
    hard,
    soft,
    delayed: stillRetried(context, range),
    unmatched: reportsOn(context, range, 'unmatched'),
    bad,
    medianTimeToBounceMs: times.median,
    slowestTimeToBounceMs: times.slowest,
  };
}

function stillRetried({ db, now }: StoreContext, range: Range): number {
  const sql = `SELECT count(*) AS n ${STILL_RETRIED}`;
  return db.get<{ n: number }>(sql, range.from, range.to, range.accountId, now())?.n ?? 0;
}

/** From sending to the deciding failure, of every bounced pair. Of an even number the lower of the two middle ones. */
function timesToBounce({ db }: StoreContext, range: Range): { median: number | null; slowest: number | null } {
  const bounced = `FROM sent_recipient
    WHERE bounce_type IS NOT NULL AND date BETWEEN ?1 AND ?2 AND (?3 IS NULL OR account_id = ?3)`;
  const values = [range.from, range.to, range.accountId] as const;
  const all = db.get<{ n: number; slowest: number | null }>(
    `SELECT count(*) AS n, max(max(0, bounced_at - date)) AS slowest ${bounced}`,
    ...values,
  );
  const middle = db.get<{ ms: number }>(
    `SELECT max(0, bounced_at - date) AS ms ${bounced} ORDER BY ms LIMIT 1 OFFSET ?4`,
    ...values,
    Math.max(0, Math.floor(((all?.n ?? 0) - 1) / 2)),
  );
  return { median: middle?.ms ?? null, slowest: all?.slowest ?? null };
}
