import { z } from 'zod';
import type { Database } from '../../database.ts';
import { readSetting, writeSetting } from '../../settings.ts';
import { ownKind } from '../own-kind.ts';

const SEEN_KEY = 'seen-until';

/**
 * The date of the newest failure report that the user has seen. After a lost database, reports up to that date count as seen
 * when they are read again.
 */
export const seen = ownKind({
  name: 'seen',
  key: z.literal('failures'),
  value: z.object({ until: z.int() }),
  read(db) {
    const until = seenUntil(db);
    return until === null ? [] : [['failures', { until }] as const];
  },
  write({ db }, _key, value) {
    writeSetting(db, SEEN_KEY, value?.until ?? null);
  },
});

/** In milliseconds since 1970; null where the user has seen none. */
export function seenUntil(db: Database): number | null {
  return readSetting<number>(db, SEEN_KEY) ?? newestSeen(db);
}

/** Finds the date in a database of a version that did not store it. */
function newestSeen(db: Database): number | null {
  if ((db.get<{ seen: number }>("SELECT seen FROM report_counter WHERE list = 'failures'")?.seen ?? 0) === 0)
    return null;
  const newest = db.get<{ date: number }>(
    "SELECT date FROM report WHERE tab = 'failures' AND seen = 1 ORDER BY date DESC LIMIT 1",
  );
  return newest?.date ?? null;
}

/**
 * Stores what the user sees now, up to the date `now`: otherwise a report with a forged date in the future would make later
 * reports seen.
 */
export function writeSeen(db: Database, now: number): void {
  const newest = db.get<{ date: number }>(
    "SELECT date FROM report WHERE tab = 'failures' AND date <= ? ORDER BY date DESC LIMIT 1",
    now,
  );
  const until = Math.max(newest?.date ?? 0, readSetting<number>(db, SEEN_KEY) ?? 0);
  if (until > 0) writeSetting(db, SEEN_KEY, until);
}
