// Which bounces a notification has not told of yet.
import type { NewBounce, NewBounces } from '../../../shared/notices/notice.ts';
import type { StoreContext } from '../context.ts';
import type { Database } from '../database.ts';
import { noteTold, noticesSince, writeNoticesSince } from '../own/kinds/told.ts';
import type { Changed } from '../own/own-record.ts';

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
  const { db, own } = context;
  own.change((changed) => {
    const ids = new Set([...Object.keys(noticesSince(db)), ...settled(context).map(({ id }) => String(id))]);
    const since: Since = Object.fromEntries([...ids].map((id) => [id, wholeSecond(at)]));
    writeNoticesSince(db, since);
    noteTold(db, Object.fromEntries(Object.keys(since).map((id) => [id, null])));
    db.run('DELETE FROM told_report');
    for (const id of Object.keys(since)) changed('told', id);
  });
  return null;
}

/**
 * Failures that came in since the last time, marked as told: reports dated after the account was first read in full, that the
 * user has not seen in the app meanwhile. Older mail that is read later, as after a wider range, is none.
 */
export function takeNotices(context: StoreContext): NewBounces {
  const { db, own } = context;
  return own.change((changed) => {
    const since = sinceOf(context, changed);
    const fresh = Object.entries(since).flatMap(([account, from]) => {
      const found = freshOf(context, Number(account), from);
      if (found.length > 0) tell(db, account, found, changed);
      return found;
    });
    const newest = fresh.toSorted((a, b) => b.reportId - a.reportId);
    const named = newest.slice(0, NAMED).map(({ date: _date, ...bounce }) => bounce);
    return { count: newest.length, named };
  });
}

function tell(db: Database, account: string, found: readonly FreshRecord[], changed: Changed): void {
  for (const { reportId } of found) db.run('INSERT INTO told_report VALUES (?)', reportId);
  noteTold(db, { [account]: Math.max(...found.map(({ date }) => date)) });
  changed('told', account);
}

/** The account is gone. */
export function forgetTold(db: Database, account: number): void {
  const { [String(account)]: _gone, ...others } = noticesSince(db);
  writeNoticesSince(db, others);
  noteTold(db, { [String(account)]: null });
}

/**
 * An account was read in full for the first time: what is dated after this moment is news. It is written down at once, since
 * nobody may take notices for a whole night of quiet hours, in which the account is read again and again.
 */
export function noteFirstSync(context: StoreContext, changed: Changed): void {
  sinceOf(context, changed);
}

/**
 * Accounts that came to be settled since the last look begin with that moment, or where they left off before the database was
 * lost. One that is being read again waits.
 */
function sinceOf(context: StoreContext, changed: Changed): Since {
  const before = noticesSince(context.db);
  const since: Since = Object.fromEntries(
    settled(context).map((one) => [one.id, before[one.id] ?? wholeSecond(one.last_sync)]),
  );
  const begun = Object.keys(since).filter((id) => before[id] === undefined);
  if (begun.length > 0) writeNoticesSince(context.db, { ...before, ...since });
  for (const id of begun) changed('told', id);
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
  readonly date: number;
}

const FRESH = `
  SELECT r.id AS reportId, r.date, b.sent_id AS sentId, b.address AS recipient, b.reason,
    coalesce((SELECT s.subject FROM sent s WHERE s.id = b.sent_id), r.original_subject) AS subject
  FROM report r LEFT JOIN bounce b ON b.id =
    (SELECT f.id FROM bounce f WHERE f.report_id = r.id AND f.action = 'failed' ORDER BY f.position LIMIT 1)
  WHERE r.tab = 'failures' AND r.date >= ? AND r.seen = 0 AND r.account_id = ?
    AND NOT EXISTS (SELECT 1 FROM told_report t WHERE t.report_id = r.id)`;

const freshOf = ({ db }: StoreContext, account: number, from: number): readonly FreshRecord[] =>
  db.all<FreshRecord>(FRESH, from, account);
