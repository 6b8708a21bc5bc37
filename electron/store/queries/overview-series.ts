import { DAY_MS, isoDay, startOfDay } from '../../../shared/domain/local-day.ts';
import type { Series, SeriesBucket } from '../../../shared/domain/overview.ts';
import type { StoreContext } from '../context.ts';
import type { Range } from './overview-range.ts';
import { sumsBetween } from './overview-sums.ts';

/** Days up to a month, weeks up to thirteen months, else months: the usual ranges then give at most about 60 bars. */
export function bucketFor(days: number): SeriesBucket {
  if (days <= 31) return 'day';
  return days <= 400 ? 'week' : 'month';
}

/**
 * The day (counted from 1970) on which the bucket of `day` begins. Weeks begin on Monday (ISO 8601); 1 January 1970 was a
 * Thursday.
 */
export function startOfBucket(day: number, bucket: SeriesBucket): number {
  if (bucket === 'day') return day;
  if (bucket === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY_MS;
}

function nextBucket(start: number, bucket: SeriesBucket): number {
  if (bucket === 'day') return start + 1;
  if (bucket === 'week') return start + 7;
  const date = new Date(start * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY_MS;
}

/**
 * Oldest first, with empty buckets for times without mail. The first bucket may begin before the range; it counts only days
 * inside it.
 */
export function seriesOf(context: StoreContext, range: Range): Series {
  const { zone } = context;
  const bucket = bucketFor(range.lastDay - range.firstDay + 1);
  const starts: number[] = [];
  for (let day = startOfBucket(range.firstDay, bucket); day <= range.lastDay; day = nextBucket(day, bucket))
    starts.push(day);
  const cuts = [range.from, ...starts.slice(1).map((day) => startOfDay(day, zone)), range.to + 1];
  const sums = sumsBetween(context, cuts, range.accountId);
  const open = range.to === Number.MAX_SAFE_INTEGER;
  const series = starts.map((day, i) => {
    const next = starts[i + 1] ?? (open ? null : range.lastDay + 1);
    return {
      start: startOfDay(day, zone),
      first: isoDay(Math.max(day, range.firstDay)),
      next: next === null ? null : isoDay(next),
      hard: sums[i]?.hard ?? 0,
      soft: sums[i]?.soft ?? 0,
      recipients: sums[i]?.recipients ?? 0,
    };
  });
  return { bucket, series };
}
