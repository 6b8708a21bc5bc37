import { z } from 'zod';
import type { Database } from '../../database.ts';
import { readSetting, writeSetting } from '../../settings.ts';
import { ownKind } from '../own-kind.ts';

/** From when on an account's bounces are worth a notification, by account id. */
const SINCE_KEY = 'notices-since';
/** The date of the newest bounce that a notification has named, by account id. */
const UNTIL_KEY = 'notices-until';
type Times = Readonly<Record<string, number>>;

/**
 * How far an account's bounces have been named in notifications: after a lost database none is named twice, and none is left
 * out.
 */
export const notified = ownKind({
  name: 'notified',
  key: z.string().regex(/^[1-9]\d{0,14}$/),
  value: z.object({ since: z.int(), until: z.int().nullable() }),
  read(db, key) {
    const until = { ...newestNotified(db), ...readSetting<Times>(db, UNTIL_KEY) };
    return Object.entries(noticesSince(db))
      .filter(([id]) => key === null || id === key)
      .map(([id, since]) => [id, { since, until: until[id] ?? null }] as const);
  },
  write({ db }, id, value) {
    const { [id]: _before, ...others } = noticesSince(db);
    const since = value === null ? null : Math.max(value.since, value.until === null ? 0 : value.until + 1);
    writeNoticesSince(db, since === null ? others : { ...others, [id]: since });
    noteNotified(db, { [id]: value?.until ?? null });
  },
});

/** Finds the dates in a database of a version that did not store them. */
function newestNotified(db: Database): Times {
  if (readSetting(db, UNTIL_KEY) !== null) return {};
  const rows = db.all<{ account: number; until: number }>(
    `SELECT r.account_id AS account, max(r.date) AS until FROM told_report t JOIN report r ON r.id = t.report_id
     GROUP BY r.account_id`,
  );
  return Object.fromEntries(rows.map(({ account, until }) => [account, until]));
}

export const noticesSince = (db: Database): Times => readSetting<Times>(db, SINCE_KEY) ?? {};

export function writeNoticesSince(db: Database, since: Times): void {
  writeSetting(db, SINCE_KEY, since);
}

/** Null removes the date. */
export function noteNotified(db: Database, newest: Readonly<Record<string, number | null>>): void {
  const until = Object.entries({ ...readSetting<Times>(db, UNTIL_KEY), ...newest });
  writeSetting(db, UNTIL_KEY, Object.fromEntries(until.filter(([, at]) => at !== null)));
}
