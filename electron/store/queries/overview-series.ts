import type { Overview } from '../../../shared/domain/views.ts';
import type { StoreContext } from '../context.ts';
import { DAY_MS, type Range } from './overview-range.ts';

type Bucket = Overview['bucket'];

/** Day up to a month, week up to thirteen months, else month: a chart of at most about 60 bars for the usual ranges. */
export function bucketFor(days: number): Bucket {
  if (days <= 31) return 'day';
  return days <= 400 ? 'week' : 'month';
}

/** The day (counted from 1970) on which the bucket of `day` begins. Weeks begin on Monday (ISO 8601); 1 January 1970 was a Thursday. */
export function startOfBucket(day: number, bucket: Bucket): number {
  if (bucket === 'day') return day;
  if (bucket === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY_MS;
}

function nextBucket(start: number, bucket: Bucket): number {
  if (bucket === 'day') return start + 1;
  if (bucket === 'week') return start + 7;
  const date = new Date(start * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY_MS;
}

interface DayRecord {
  readonly day: number;
  readonly recipients: number;
  readonly hard: number;
  readonly soft: number;
}

/** Oldest first, an empty bucket for a time without mail. The first may begin before the range; it counts only days within. */
export function seriesOf({ db }: StoreContext, range: Range): Pick<Overview, 'bucket' | 'series'> {
  const bucket = bucketFor(range.lastDay - range.firstDay + 1);
  const buckets = new Map<number, { start: number; hard: number; soft: number; recipients: number }>();
  const first = startOfBucket(range.firstDay, bucket);
  for (let start = first; start <= range.lastDay; start = nextBucket(start, bucket)) {
    buckets.set(start, { start: start * DAY_MS, hard: 0, soft: 0, recipients: 0 });
  }
  const days = db.all<DayRecord>(
    `SELECT day, sum(recipients) AS recipients, sum(hard) AS hard, sum(soft) AS soft FROM daily
     WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR account_id = ?3) GROUP BY day`,
    range.firstDay,
    range.lastDay,
    range.accountId,
  );
  for (const row of days) {
    const into = buckets.get(startOfBucket(row.day, bucket));
    if (into === undefined) continue;
    into.hard += row.hard;
    into.soft += row.soft;
    into.recipients += row.recipients;
  }
  return { bucket, series: [...buckets.values()] };
}
