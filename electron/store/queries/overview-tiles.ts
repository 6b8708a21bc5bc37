import type { SeriesPoint } from '../../../shared/domain/overview.ts';
import type { Overview } from '../../../shared/domain/views.ts';
import type { StoreContext } from '../context.ts';
import { FAILED, failedValues } from './overview-failed.ts';
import type { Range } from './overview-range.ts';
import { reportsOn } from './overview-reports.ts';
import { messagesSince } from './overview-sums.ts';

type Tiles = Overview['tiles'];

/**
 * A queue that has reported nothing for this long has stopped retrying (RFC 5321 section 4.5.4.1: four to five days), with a
 * margin.
 */
const TRYING = 7 * 86_400_000;

/** Pairs still being retried: delayed, nothing reported since, and the server's deadline (or a week) not over yet. */
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
  const failures = failuresOf(context, range);
  return {
    sent: messagesSince(context, range.from, range.accountId),
    recipientsSentTo: sum((point) => point.recipients),
    recipientsBounced: hard + soft,
    hard,
    soft,
    ...messages(context, range, failures),
    retried: stillRetried(context, range),
    unmatched: reportsOn(context, range, 'unmatched'),
    bad,
    medianTimeToBounceMs: failures.medianMs,
    slowestTimeToBounceMs: failures.slowestMs,
  };
}

interface Failures {
  /** Messages with a recipient that failed this way. */
  readonly hard: number;
  readonly soft: number;
  readonly medianMs: number | null;
  readonly slowestMs: number | null;
}

/** Counts messages instead of recipients, as the lists behind the tiles do. */
function messages(
  { db }: StoreContext,
  range: Range,
  failures: Failures,
): Pick<Tiles, 'messagesBounced' | 'messagesHard' | 'messagesSoft' | 'delayed'> {
  const flagged = (flag: 'bounced' | 'delayed'): number => {
    const mine = range.accountId === null ? '?3 IS NULL' : 'account_id = ?3';
    const sql = `SELECT count(*) AS n FROM sent WHERE ${flag} = 1 AND date BETWEEN ?1 AND ?2 AND ${mine}`;
    return db.get<{ n: number }>(sql, ...failedValues(range))?.n ?? 0;
  };
  return {
    messagesBounced: flagged('bounced'),
    messagesHard: failures.hard,
    messagesSoft: failures.soft,
    delayed: flagged('delayed'),
  };
}

/**
 * All failed pairs in one pass along their index, as two arrays: counting distinct messages and sorting the times in JavaScript
 * takes half as long as in SQL. For an even number of times the median is the lower of the two middle ones.
 */
function failuresOf({ db }: StoreContext, range: Range): Failures {
  const found = db.get<{ times: string; messages: string }>(
    `SELECT json_group_array(max(0, bounced_at - date)) AS times,
       json_group_array(2 * sent_id + (bounce_type = 'hard')) AS messages FROM ${FAILED}`,
    ...failedValues(range),
  );
  const times = sortedNumbers(found?.times);
  let [hard, soft] = [0, 0];
  sortedNumbers(found?.messages).forEach((message, index, all) => {
    if (message === all[index - 1]) return;
    if (message % 2 === 1) hard += 1;
    else soft += 1;
  });
  return { hard, soft, medianMs: times[(times.length - 1) >> 1] ?? null, slowestMs: times.at(-1) ?? null };
}

/** The numbers in ascending order. `json`: an array of whole numbers, as SQLite writes it. */
const sortedNumbers = (json = '[]'): Float64Array => Float64Array.from(JSON.parse(json) as readonly number[]).sort();

function stillRetried({ db, now }: StoreContext, range: Range): number {
  const sql = `SELECT count(*) AS n ${STILL_RETRIED}`;
  return db.get<{ n: number }>(sql, ...failedValues(range), now())?.n ?? 0;
}
