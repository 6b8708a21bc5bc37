import type { SeriesPoint } from '../../../shared/domain/overview.ts';
import type { Overview } from '../../../shared/domain/views.ts';
import type { StoreContext } from '../context.ts';
import { FAILED, failedValues } from './overview-failed.ts';
import type { Range } from './overview-range.ts';
import { reportsOn } from './overview-reports.ts';
import { messagesSince } from './overview-sums.ts';

type Tiles = Overview['tiles'];

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

export function tilesOf(context: StoreContext, range: Range, series: readonly SeriesPoint[], bad: number): Tiles {
  const sum = (of: (point: SeriesPoint) => number): number => series.reduce((all, point) => all + of(point), 0);
  const hard = sum((point) => point.hard);
  const soft = sum((point) => point.soft);
  const types = typesOf(context, range);
  return {
    sent: messagesSince(context, range.from, range.accountId),
    recipientsSentTo: sum((point) => point.recipients),
    recipientsBounced: hard + soft,
    hard,
    soft,
    ...messages(context, range, types),
    retried: stillRetried(context, range),
    unmatched: reportsOn(context, range, 'unmatched'),
    bad,
    medianTimeToBounceMs: medianTime(context, range, hard + soft),
    slowestTimeToBounceMs: types.length === 0 ? null : Math.max(...types.map(({ slowest }) => slowest)),
  };
}

interface TypeSums {
  readonly type: 'hard' | 'soft';
  readonly messages: number;
  readonly slowest: number;
}

/** Messages, not their recipients: what the lists behind the tiles show. */
function messages(
  { db }: StoreContext,
  range: Range,
  types: readonly TypeSums[],
): Pick<Tiles, 'messagesBounced' | 'messagesHard' | 'messagesSoft' | 'delayed'> {
  const of = (type: TypeSums['type']): number => types.find((row) => row.type === type)?.messages ?? 0;
  const flagged = (flag: 'bounced' | 'delayed'): number => {
    const mine = range.accountId === null ? '?3 IS NULL' : 'account_id = ?3';
    const sql = `SELECT count(*) AS n FROM sent WHERE ${flag} = 1 AND date BETWEEN ?1 AND ?2 AND ${mine}`;
    return db.get<{ n: number }>(sql, ...failedValues(range))?.n ?? 0;
  };
  return {
    messagesBounced: flagged('bounced'),
    messagesHard: of('hard'),
    messagesSoft: of('soft'),
    delayed: flagged('delayed'),
  };
}

function typesOf({ db }: StoreContext, range: Range): readonly TypeSums[] {
  return db.all<TypeSums>(
    `SELECT bounce_type AS type, count(DISTINCT sent_id) AS messages, max(max(0, bounced_at - date)) AS slowest
     FROM ${FAILED} GROUP BY bounce_type`,
    ...failedValues(range),
  );
}

function stillRetried({ db, now }: StoreContext, range: Range): number {
  const sql = `SELECT count(*) AS n ${STILL_RETRIED}`;
  return db.get<{ n: number }>(sql, ...failedValues(range), now())?.n ?? 0;
}

/** From sending to the deciding failure, of all `bounced` pairs. Of an even number the lower of the two middle ones. */
function medianTime({ db }: StoreContext, range: Range, bounced: number): number | null {
  const middle = db.get<{ ms: number }>(
    `SELECT max(0, bounced_at - date) AS ms FROM ${FAILED} ORDER BY ms LIMIT 1 OFFSET ?4`,
    ...failedValues(range),
    Math.max(0, Math.floor((bounced - 1) / 2)),
  );
  return middle?.ms ?? null;
}
