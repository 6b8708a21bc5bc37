import { AppError } from '../../../shared/domain/errors.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import { ownMailbox } from '../derive/own-mail.ts';
import { NewRows, nextId } from '../derive/search-key.ts';
import { settle } from '../derive/settle.ts';
import { tallyPairs, tallySent } from '../derive/tally.ts';
import { nothingTouched, type Touched } from '../derive/touched.ts';
import type { IntakeBatch, IntakeFact, StoreCommands } from '../store-api.ts';
import { placeFolder } from './folders.ts';
import { insertLife } from './insert-life.ts';
import { insertReport } from './insert-report.ts';
import { insertSent } from './insert-sent.ts';

/** Writes a folder's facts and its new position in one transaction, and derives all that follows from them. */
export function applyIntake(context: StoreContext, batch: IntakeBatch): StoreCommands['intake.apply']['output'] {
  const { db } = context;
  return db.transaction(() => {
    if (db.get('SELECT id FROM account WHERE id = ?', batch.accountId) === undefined) {
      throw new AppError('not-found', { detail: `account ${batch.accountId}` });
    }
    const before = ownMailbox(db);
    const folder = placeFolder(context, batch.accountId, batch.folder);
    const touched = nothingTouched();
    const rows = new NewRows(db, 'sent');
    const firstPair = nextId(db, 'sent_recipient');
    let added = 0;
    for (const fact of batch.facts) {
      const first = db.run('INSERT INTO folder_uid VALUES (?, ?) ON CONFLICT DO NOTHING', folder, fact.uid);
      if (first.changes > 0 && insertFact(context, batch, wholeTimes(fact), rows, touched)) added += 1;
    }
    if (rows.any) {
      tallySent(db, rows.first);
      tallyPairs(db, firstPair);
    }
    settle(context, touched, before);
    return { added, newBounces: touched.newFailures };
  });
}

/** A file's time has fractions of a millisecond; the database keeps whole ones. */
const wholeTimes = (fact: IntakeFact): IntakeFact =>
  Number.isInteger(fact.date) ? fact : { ...fact, date: Math.round(fact.date) };

/** Answers whether the fact is new. */
function insertFact(
  context: StoreContext,
  batch: IntakeBatch,
  fact: IntakeFact,
  rows: NewRows,
  touched: Touched,
): boolean {
  switch (fact.kind) {
    case 'sent':
      return insertSent(context, batch.accountId, fact, rows, touched);
    case 'report':
      return insertReport(context, batch.accountId, batch.folder.path, fact, touched);
    case 'life':
      // What lies in Junk often carries someone else's address: it shows nobody alive.
      return batch.folder.role === 'junk' ? false : insertLife(context, batch.accountId, fact, 'reply', touched);
    default:
      return assertNever(fact);
  }
}
