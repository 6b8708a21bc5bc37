// Which bounces a notification has not told of yet.
import type { NewBounce, NewBounces } from '../../../shared/notices/notice.ts';
import type { StoreContext } from '../context.ts';
import { readSetting, writeSetting } from '../settings.ts';

/** From when on an account's bounces are worth a notification, by account id. */
const SINCE_KEY = 'notices-since';
type Since = Readonly<Record<string, number>>;

/** So many are named in one notification. */
const NAMED = 3;

interface AccountRecord {
  readonly id: number;
  readonly last_sync: number;
}

/** Accounts that were read in full at least once; what a first sync finds is no news, and the sample's mail is nobody's. */
const settled = ({ db }: StoreContext): readonly AccountRecord[] =>
  db.all<AccountRecord>("SELECT id, last_sync FROM account WHERE kind <> 'sample' AND last_sync IS NOT NULL");

/** Everything until `at` is known: notifications were turned on. */
export function beginNotices(context: StoreContext, { at }: { readonly at: number }): null {
  const since: Since = Object.fromEntries(settled(context).map(({ id }) => [id, wholeSecond(at)]));
  context.db.transaction(() => {
    writeSetting(context.db, SINCE_KEY, since);
    context.db.run('DELETE FROM told_report');
  });
  return null;
}

/**
 * Failures that came in since the last time, marked as told: reports dated after the account was first read in full, that the
 * user has not seen in the app meanwhile. Older mail that is read later, as after a wider range, is none.
 */
export function takeNotices(context: StoreContext): NewBounces {
  const { db } = context;
  return db.transaction(() => {
    const since = sinceOf(context);
    const fresh = Object.entries(since).flatMap(([account, from]) => freshOf(context, Number(account), from));
    for (const { reportId } of fresh) db.run('INSERT INTO told_report VALUES (?)', reportId);
    const newest = fresh.toSorted((a, b) => b.reportId - a.reportId);
    return { count: newest.length, named: newest.slice(0, NAMED) };
  });
}

/**
 * An account was read in full for the first time: what is dated after this moment is news. It is written down at once, since
 * nobody may take notices for a whole night of quiet hours, in which the account is read again and again.
 */
export function noteSettled(context: StoreContext): void {
  sinceOf(context);
}

/** Accounts that came to be settled since the last look begin with that moment; those that are gone drop out. */
function sinceOf(context: StoreContext): Since {
  const before = readSetting<Since>(context.db, SINCE_KEY) ?? {};
  const since: Since = Object.fromEntries(
    settled(context).map((one) => [one.id, before[one.id] ?? wholeSecond(one.last_sync)]),
  );
  writeSetting(context.db, SINCE_KEY, since);
  return since;
}

/** Dates of mail have no milliseconds (RFC 5322 section 3.3). */
const wholeSecond = (at: number): number => Math.floor(at / 1000) * 1000;

interface FreshRecord {
  readonly reportId: number;
  readonly sentId: number | null;
  readonly recipient: string | null;
  readonly reason: NewBounce['reason'];
  readonly subject: string | null;
}

const FRESH = `
  SELECT r.id AS reportId, b.sent_id AS sentId, b.address AS recipient, b.reason,
    coalesce((SELECT s.subject FROM sent s WHERE s.id = b.sent_id), r.original_subject) AS subject
  FROM report r LEFT JOIN bounce b ON b.id =
    (SELECT f.id FROM bounce f WHERE f.report_id = r.id AND f.action = 'failed' ORDER BY f.position LIMIT 1)
  WHERE r.tab = 'failures' AND r.date >= ? AND r.seen = 0 AND r.account_id = ?
    AND NOT EXISTS (SELECT 1 FROM told_report t WHERE t.report_id = r.id)`;

const freshOf = ({ db }: StoreContext, account: number, from: number): readonly NewBounce[] =>
  db.all<FreshRecord>(FRESH, from, account);
