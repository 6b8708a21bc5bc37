import type { StoreContext } from '../context.ts';
import { changeOf } from './change.ts';
import { reportEntry } from './list-entries.ts';
import { ownMailbox } from './own-mail.ts';
import { writeEntries } from './search-entries.ts';
import { updateDerived } from './update-derived.ts';

/** The version of the rules for derived data. A store written by an earlier version is updated once. */
const FORM = 3;

/**
 * Derives again what an earlier version derived by other rules: failed and delayed recipients, typing slips, and the search
 * words of reports.
 */
export function bringToForm(context: StoreContext): void {
  const { db } = context;
  if ((db.get<{ form: number }>('SELECT form FROM derived')?.form ?? FORM) >= FORM) return;
  db.transaction(() => {
    const ids = (sql: string): readonly number[] => db.all<{ id: number }>(sql).map(({ id }) => id);
    const reports = ids('SELECT DISTINCT report_id AS id FROM bounce');
    writeEntries(
      db,
      reports.flatMap((id) => reportEntry(context, id) ?? []),
    );
    const pairs = ids('SELECT id FROM sent_recipient WHERE reason IS NOT NULL');
    const failed = db.all<{ address: string }>(
      'SELECT address FROM recipient WHERE bounced = 1 OR suggestion IS NOT NULL',
    );
    const change = changeOf([{ pairs, addresses: failed.map(({ address }) => address) }]);
    updateDerived(context, change, ownMailbox(db));
    db.run('UPDATE derived SET form = ?', FORM);
  });
}
