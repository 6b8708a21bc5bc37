// What the store remembers about a replaced database, until the user has dismissed the note and all mail is read again.
import type { Recovered } from '../../../shared/domain/recovered.ts';
import type { StoreContext } from '../context.ts';
import type { Database } from '../database.ts';
import { seenUntil } from '../own/kinds/seen.ts';
import { readSetting, writeSetting } from '../settings.ts';

const RECOVERED_KEY = 'recovered';
/** The accounts that have not been read completely since the database was replaced. */
const RESTORED_KEY = 'restored-accounts';

export const recoveredNote = ({ db }: StoreContext): Recovered | null => readSetting<Recovered>(db, RECOVERED_KEY);

export function noteRecovered(db: Database, recovered: Recovered): void {
  writeSetting(db, RECOVERED_KEY, recovered);
}

/** The user has dismissed the note. */
export function dismissRecovered({ db }: StoreContext): null {
  writeSetting(db, RECOVERED_KEY, null);
  return null;
}

export function noteRestored(db: Database): void {
  const ids = db.all<{ id: number }>('SELECT id FROM account').map(({ id }) => id);
  if (ids.length > 0) writeSetting(db, RESTORED_KEY, ids);
}

const restoredAccounts = (db: Database): readonly number[] => readSetting<readonly number[]>(db, RESTORED_KEY) ?? [];

/** The account was read completely: mail that comes in from now on is new. */
export function endRestoring(db: Database, account: number): void {
  const left = restoredAccounts(db).filter((id) => id !== account);
  writeSetting(db, RESTORED_KEY, left.length === 0 ? null : left);
}

/** Whether the user had seen a report before the database was lost. */
export function wasSeen(db: Database, account: number, date: number): boolean {
  if (!restoredAccounts(db).includes(account)) return false;
  const until = seenUntil(db);
  return until !== null && date <= until;
}
