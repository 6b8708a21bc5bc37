// Messages that a server did not hand out, kept with their folder until they are read or gone.
import { dayOf, nextTry } from '../../../shared/domain/withheld.ts';
import type { StoreContext } from '../context.ts';
import type { PartOfChange } from '../derive/change.ts';
import type { HeldMessage, IntakeBatch, StoreCommands } from '../store-api.ts';
import { findFolder, forgetUids } from './folders.ts';
import { removeReport } from './remove-report.ts';

interface HeldRecord {
  readonly path: string;
  readonly uid: number;
  readonly part: 'header' | 'source';
  readonly ends: number;
  readonly last_at: number;
  readonly next_at: number | null;
}

export function listHeld(
  { db }: StoreContext,
  input: StoreCommands['folders.withheld']['input'],
): readonly HeldMessage[] {
  return db
    .all<HeldRecord>(
      `SELECT f.path, w.uid, w.part, w.ends, w.last_at, w.next_at FROM withheld w JOIN folder f ON f.id = w.folder_id
       WHERE f.account_id = ? ORDER BY f.path, w.uid`,
      input.accountId,
    )
    .map(({ path, uid, part, ends, last_at, next_at }) => ({
      path,
      uid,
      part,
      ends: ends === 1,
      lastTried: last_at,
      nextTry: next_at,
    }));
}

interface TryRecord {
  readonly last_at: number;
  readonly tries: number;
  readonly days: number;
}

export function noteTry(context: StoreContext, input: StoreCommands['withheld.tried']['input']): null {
  const { db } = context;
  const folder = findFolder(context, input.accountId, input.path);
  if (folder === undefined) return null;
  const at = Math.round(input.at);
  db.transaction(() => {
    for (const uid of input.uids) {
      const row = db.get<TryRecord>(
        'SELECT last_at, tries, days FROM withheld WHERE folder_id = ? AND uid = ?',
        folder.id,
        uid,
      );
      if (row === undefined) continue;
      const tries = row.tries + 1;
      const days = row.days + (dayOf(at) === dayOf(row.last_at) ? 0 : 1);
      db.run(
        'UPDATE withheld SET last_at = ?, tries = ?, days = ?, next_at = ? WHERE folder_id = ? AND uid = ?',
        at,
        tries,
        days,
        nextTry(tries, days, at),
        folder.id,
        uid,
      );
    }
  });
  return null;
}

export function tryAgain({ db }: StoreContext, input: StoreCommands['withheld.again']['input']): null {
  db.run(
    'UPDATE withheld SET next_at = 0 WHERE folder_id IN (SELECT id FROM folder WHERE account_id = ?)',
    input.accountId,
  );
  return null;
}

export function forgetWithheld(context: StoreContext, input: StoreCommands['withheld.forget']['input']): null {
  const folder = findFolder(context, input.accountId, input.path);
  if (folder === undefined) return null;
  context.db.transaction(() => {
    forgetUids(context, folder.id);
    context.db.run('DELETE FROM withheld WHERE folder_id = ?', folder.id);
  });
  return null;
}

/** Writes the withheld messages of a batch. `reports`: the reports made of headers alone, by UID. The caller runs the transaction. */
export function keepWithheld(
  { db }: StoreContext,
  folder: number,
  { at, messages }: NonNullable<IntakeBatch['withheld']>,
  reports: ReadonlyMap<number, number>,
): void {
  const now = Math.round(at);
  for (const { uid, part, why, ends, arrived } of messages)
    db.run(
      `INSERT INTO withheld (folder_id, uid, part, why, ends, arrived, report_id, first_at, last_at, tries, days, next_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, 1, 1, ?9)
       ON CONFLICT (folder_id, uid) DO UPDATE SET why = excluded.why, ends = excluded.ends,
         part = CASE WHEN excluded.part = 'source' THEN 'source' ELSE part END,
         arrived = coalesce(excluded.arrived, arrived), report_id = coalesce(excluded.report_id, report_id)`,
      folder,
      uid,
      part,
      JSON.stringify(why),
      ends ? 1 : 0,
      arrived,
      reports.get(uid) ?? null,
      now,
      nextTry(1, 1, now),
    );
}

/**
 * Takes messages that are read now off the list, with the reports that were made of their headers alone: their facts are new again. Out:
 * what this changes. The caller runs the transaction.
 */
export function settleWithheld(
  context: StoreContext,
  folder: number,
  uids: readonly number[],
): readonly PartOfChange[] {
  const { db } = context;
  return uids.flatMap((uid) => {
    const row = db.get<{ part: string; report_id: number | null }>(
      'SELECT part, report_id FROM withheld WHERE folder_id = ? AND uid = ?',
      folder,
      uid,
    );
    if (row === undefined) return [];
    db.run('DELETE FROM withheld WHERE folder_id = ? AND uid = ?', folder, uid);
    if (row.part === 'header') return [];
    db.run('DELETE FROM folder_uid WHERE folder_id = ? AND uid = ?', folder, uid);
    return row.report_id === null ? [] : removeReport(context, row.report_id);
  });
}
