import { AppError } from '../../../shared/domain/errors.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import { changeOf, type PartOfChange } from '../derive/change.ts';
import { ownMailbox } from '../derive/own-mail.ts';
import { updateDerived } from '../derive/update-derived.ts';
import type { IntakeBatch, IntakeFact, StoreCommands } from '../store-api.ts';
import { placeFolder } from './folders.ts';
import { insertLife } from './insert-life.ts';
import { insertReport } from './insert-report.ts';
import { SentRows } from './insert-sent.ts';

/** Writes a folder's facts and its new position in one transaction, and derives all that follows from them. */
export function applyIntake(context: StoreContext, batch: IntakeBatch): StoreCommands['intake.apply']['output'] {
  const { db } = context;
  return db.transaction(() => {
    if (db.get('SELECT id FROM account WHERE id = ?', batch.accountId) === undefined) {
      throw new AppError('not-found', { detail: { id: 'gone', what: 'account', name: String(batch.accountId) } });
    }
    const before = ownMailbox(db);
    const folder = placeFolder(context, batch.accountId, batch.folder);
    const sent = new SentRows(context, batch.accountId, batch.facts.length >= context.large);
    const unread = newUids(context, folder, batch.facts);
    const inserted = batch.facts
      .filter((fact) => unread.delete(fact.uid))
      .map((fact) => insertFact(context, batch, wholeTimes(fact), sent))
      .filter((part) => part !== null);
    const change = changeOf([...inserted, { newMessages: sent.write() }]);
    return { added: inserted.length, newBounces: updateDerived(context, change, before).newFailures };
  });
}

/** The UIDs that the folder is not known to have; from here on it is. */
function newUids({ db }: StoreContext, folder: number, facts: readonly IntakeFact[]): Set<number> {
  const rows = db.all<{ uid: number }>(
    `INSERT INTO folder_uid (folder_id, uid) SELECT ?, value FROM json_each(?) WHERE true
     ON CONFLICT DO NOTHING RETURNING uid`,
    folder,
    JSON.stringify(facts.map((fact) => fact.uid)),
  );
  return new Set(rows.map((row) => row.uid));
}

/** A file's time has fractions of a millisecond; the database keeps whole ones. */
const wholeTimes = (fact: IntakeFact): IntakeFact =>
  Number.isInteger(fact.date) ? fact : { ...fact, date: Math.round(fact.date) };

/** What the fact changes beside the messages that `sent` collects; null where it is known. */
function insertFact(context: StoreContext, batch: IntakeBatch, fact: IntakeFact, sent: SentRows): PartOfChange | null {
  switch (fact.kind) {
    case 'sent':
      return sent.add(fact) ? NOTHING_ELSE : null;
    case 'report':
      return insertReport(context, batch.accountId, batch.folder.path, fact);
    case 'life':
      // What lies in Junk often carries someone else's address: it shows nobody alive.
      return batch.folder.role === 'junk' ? null : insertLife(context, batch.accountId, fact, 'reply');
    default:
      return assertNever(fact);
  }
}

const NOTHING_ELSE: PartOfChange = {};
