import type { StoreContext } from '../context.ts';
import { ownMailbox } from './own-mail.ts';
import { settle } from './settle.ts';
import { nothingTouched } from './touched.ts';
import { indexReport } from './words.ts';

/** What is derived from facts has this form; a store that an earlier version of the app has written is brought to it once. */
const FORM = 2;

/** Derives again what an earlier version has derived otherwise: of recipients that failed or are delayed, of typing slips, and what reports are found by. */
export function refreshDerived(context: StoreContext): void {
  const { db } = context;
  if ((db.get<{ form: number }>('SELECT form FROM derived')?.form ?? FORM) >= FORM) return;
  db.transaction(() => {
    const touched = nothingTouched();
    for (const { id } of db.all<{ id: number }>('SELECT id FROM sent_recipient WHERE reason IS NOT NULL'))
      touched.pairs.add(id);
    const slips = db.all<{ address: string }>('SELECT address FROM recipient WHERE suggestion IS NOT NULL');
    for (const { address } of slips) touched.addresses.add(address);
    for (const { id } of db.all<{ id: number }>('SELECT DISTINCT report_id AS id FROM bounce'))
      indexReport(context, touched.words, id);
    settle(context, touched, ownMailbox(db));
    db.run('UPDATE derived SET form = ?', FORM);
  });
}
