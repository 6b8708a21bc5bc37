// The bounces that no notification has named yet.
import type { BounceType } from '../../../shared/domain/words.ts';
import type { NewBounce, NewBounces } from '../../../shared/notices/notice.ts';
import { worstOf } from '../../../shared/verdict/outcome.ts';
import type { StoreContext } from '../context.ts';
import type { Database } from '../database.ts';
import { noteNotified, noticesSince, writeNoticesSince } from '../own/kinds/notified.ts';
import type { Changed } from '../own/own-record.ts';

type Since = Readonly<Record<string, number>>;

/** The most bounces that one notification names. */
const NAMED = 3;

interface AccountRecord {
  readonly id: number;
  readonly last_sync: number;
}

/** Accounts that were read completely at least once, except the sample. Bounces found by a first sync are no news. */
const readInFull = ({ db }: StoreContext): readonly AccountRecord[] =>
  db.all<AccountRecord>("SELECT id, last_sync FROM account WHERE kind <> 'sample' AND last_sync IS NOT NULL");

/** Notifications were turned on: all bounces until `at` count as known. */
export function beginNotices(context: StoreContext, { at }: { readonly at: number }): null {
  const { db, own } = context;
  own.change((changed) => {
    const ids = new Set([...Object.keys(noticesSince(db)), ...readInFull(context).map(({ id }) => String(id))]);
    const since: Since = Object.fromEntries([...ids].map((id) => [id, wholeSecond(at)]));
    writeNoticesSince(db, since);
    noteNotified(db, Object.fromEntries(Object.keys(since).map((id) => [id, null])));
    db.run('DELETE FROM told_report');
    for (const id of Object.keys(since)) changed('notified', id);
  });
  return null;
}

/**
 * The failures since the last call, which later notifications do not name again: reports dated after the account was first read
 * completely that the user has not seen in the app. Older mail that is read later, as after a longer range, is no news.
 */
export function takeNotices(context: StoreContext): NewBounces {
  const { db, own } = context;
  return own.change((changed) => {
    const since = sinceOf(context, changed);
    const failures = Object.entries(since).flatMap(([account, from]) => {
      const found = newFailuresOf(context, Number(account), from);
      if (found.length > 0) noteNamed(db, account, found, changed);
      return found;
    });
    const newest = failures.toSorted((a, b) => b.id - a.id);
    return { count: newest.length, named: newest.slice(0, NAMED).map(({ id }) => named(context, id)) };
  });
}

function noteNamed(db: Database, account: string, found: readonly NewFailure[], changed: Changed): void {
  for (const { id } of found) db.run('INSERT INTO told_report VALUES (?)', id);
  noteNotified(db, { [account]: Math.max(...found.map(({ date }) => date)) });
  changed('notified', account);
}

/** Forgets the notification times of an account that was removed. */
export function forgetNotified(db: Database, account: number): void {
  const { [String(account)]: _gone, ...others } = noticesSince(db);
  writeNoticesSince(db, others);
  noteNotified(db, { [String(account)]: null });
}

/**
 * Records that an account was read completely for the first time: mail dated later is news. Recorded at once, since during
 * quiet hours nobody takes notices for a whole night, while the account is read again and again.
 */
export function noteFirstSync(context: StoreContext, changed: Changed): void {
  sinceOf(context, changed);
}

/**
 * From when on each account's bounces are news. An account that was read completely since the last call starts at that sync, or
 * where it was before the database was lost. An account that is being read again waits.
 */
function sinceOf(context: StoreContext, changed: Changed): Since {
  const before = noticesSince(context.db);
  const since: Since = Object.fromEntries(
    readInFull(context).map((one) => [one.id, before[one.id] ?? wholeSecond(one.last_sync)]),
  );
  const begun = Object.keys(since).filter((id) => before[id] === undefined);
  if (begun.length > 0) writeNoticesSince(context.db, { ...before, ...since });
  for (const id of begun) changed('notified', id);
  return since;
}

/** Dates of mail have no milliseconds (RFC 5322 section 3.3). */
const wholeSecond = (at: number): number => Math.floor(at / 1000) * 1000;

interface NewFailure {
  readonly id: number;
  readonly date: number;
}

/** Reports of failures that the user has not seen in the app and no notification has named. */
const newFailuresOf = ({ db }: StoreContext, account: number, from: number): readonly NewFailure[] =>
  db.all<NewFailure>(NEW_FAILURES, from, account);

const NEW_FAILURES = `SELECT r.id, r.date FROM report r
  WHERE r.tab = 'failures' AND r.date >= ? AND r.seen = 0 AND r.account_id = ?
    AND NOT EXISTS (SELECT 1 FROM told_report t WHERE t.report_id = r.id)`;

interface FailureRecord extends Omit<NewBounce, 'reportId'> {
  readonly type: BounceType;
}

const FAILURES = `SELECT b.sent_id AS sentId, b.address AS recipient, b.reason, b.type,
    coalesce((SELECT s.subject FROM sent s WHERE s.id = b.sent_id), r.original_subject) AS subject
  FROM bounce b JOIN report r ON r.id = b.report_id
  WHERE b.report_id = ? AND b.action = 'failed' ORDER BY b.position`;

/** The bounce that names a report: of several failures, the one that represents the report in the list. */
function named({ db }: StoreContext, reportId: number): NewBounce {
  const worst = worstOf(db.all<FailureRecord>(FAILURES, reportId));
  if (worst === null)
    return { reportId, sentId: null, recipient: null, reason: null, subject: subjectOf(db, reportId) };
  const { sentId, recipient, reason, subject } = worst;
  return { reportId, sentId, recipient, reason, subject };
}

const subjectOf = (db: StoreContext['db'], reportId: number): string | null =>
  db.get<{ subject: string | null }>('SELECT original_subject AS subject FROM report WHERE id = ?', reportId)
    ?.subject ?? null;
