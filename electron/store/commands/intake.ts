import { normalizeAddress } from '../../../shared/domain/address.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { IntakeFact, ReportFact } from '../../intake/facts.ts';
import type { StoreContext } from '../context.ts';
import { changeOf, type PartOfChange } from '../derive/change.ts';
import { ownAddressesOf, ownMailbox } from '../derive/own-mail.ts';
import { updateDerived } from '../derive/update-derived.ts';
import type { IntakeBatch, StoreCommands } from '../store-api.ts';
import { placeFolder } from './folders.ts';
import { insertLife } from './insert-life.ts';
import { insertReport } from './insert-report.ts';
import { SentRows } from './insert-sent.ts';
import { countLetters, insertLetter, keepLetter, letterOf, rereadLetters } from './letters.ts';
import { keepWithheld, settleWithheld } from './withheld.ts';

/** Writes a folder's facts and its new position in one transaction, and derives everything that depends on them. */
export function applyIntake(context: StoreContext, batch: IntakeBatch): StoreCommands['intake.apply']['output'] {
  const { db } = context;
  return db.transaction(() => {
    if (db.get('SELECT id FROM account WHERE id = ?', batch.accountId) === undefined) {
      throw new AppError('not-found', { detail: { id: 'gone', what: 'account', name: String(batch.accountId) } });
    }
    const before = ownMailbox(db);
    const ownBefore = ownAddressesOf(db, batch.accountId);
    const folder = placeFolder(context, batch.accountId, batch.folder);
    const settled = settleWithheld(context, folder, batch.settled ?? []);
    const unread = newUids(context, folder, batch.facts);
    const facts = batch.facts.filter((fact) => unread.delete(fact.uid)).map(wholeTimes);
    const own = ownAddressesOf(db, batch.accountId, sendersOf(facts));
    const turned = ownBefore.symmetricDifference(own);
    const earlier = turned.size === 0 ? 0 : countLetters(context, batch.accountId, turned);
    const sent = new SentRows(context, batch.accountId, batch.facts.length + earlier >= context.large);
    const target: Target = { accountId: batch.accountId, path: batch.folder.path, own, sent };
    const reports = new Map<number, number>();
    const inserted = facts.flatMap((fact) => {
      const part = insertFact(context, target, fact);
      if (part?.id !== undefined) reports.set(fact.uid, part.id);
      return part ?? [];
    });
    if (batch.withheld !== undefined) keepWithheld(context, folder, batch.withheld, reports);
    const reread = rereadLetters(context, batch.accountId, turned, own, sent);
    const change = changeOf([...settled, ...inserted, ...reread, { newMessages: sent.write() }]);
    return { added: inserted.length, newBounces: updateDerived(context, change, before).newFailures };
  });
}

/** The senders of messages that were certainly sent. */
const sendersOf = (facts: readonly IntakeFact[]): readonly string[] =>
  facts.flatMap(({ kind, from }) => (kind === 'sent' && from !== null ? [normalizeAddress(from.address)] : []));

/** Marks the UIDs of these facts as known, and answers those that were new to the folder. */
function newUids({ db }: StoreContext, folder: number, facts: readonly IntakeFact[]): Set<number> {
  const rows = db.all<{ uid: number }>(
    `INSERT INTO folder_uid (folder_id, uid) SELECT ?, value FROM json_each(?) WHERE true
     ON CONFLICT DO NOTHING RETURNING uid`,
    folder,
    JSON.stringify(facts.map((fact) => fact.uid)),
  );
  return new Set(rows.map((row) => row.uid));
}

/** Rounds times: a file's time has fractions of a millisecond, and the database stores whole ones. */
const wholeTimes = (fact: IntakeFact): IntakeFact =>
  Number.isInteger(fact.date) ? fact : { ...fact, date: Math.round(fact.date) };

/** Where facts are written, and the user's own addresses as far as they are known. */
interface Target {
  readonly accountId: number;
  readonly path: string;
  readonly own: ReadonlySet<string>;
  readonly sent: SentRows;
}

/**
 * Stores one fact and answers what it changes besides the messages that `sent` collects; null where it is known or changes
 * nothing.
 */
function insertFact(context: StoreContext, target: Target, fact: IntakeFact): Inserted | null {
  const { accountId, own, sent } = target;
  switch (fact.kind) {
    case 'sent':
      return sent.add(fact) ? NOTHING_ELSE : null;
    case 'report':
      return insertReportOrLetter(context, target, fact);
    case 'letter':
      return insertLetter(context, accountId, fact, own, sent);
    case 'life':
      return insertLife(context, accountId, fact, isOwn(fact, own) ? 'own' : 'reply');
    default:
      return assertNever(fact);
  }
}

/** `id`: of a report. */
type Inserted = PartOfChange & { readonly id?: number };

const NOTHING_ELSE: PartOfChange = {};

const isOwn = ({ from }: IntakeFact, own: ReadonlySet<string>): boolean =>
  from !== null && own.has(normalizeAddress(from.address));

/** A report that the user forwarded, in a folder that also holds sent mail, counts as a sent message and not as a report. */
function insertReportOrLetter(context: StoreContext, target: Target, fact: ReportFact): Inserted | null {
  const { accountId, path, own, sent } = target;
  const inserted = insertReport(context, accountId, path, fact);
  const letter = letterOf(fact);
  if (inserted === null || letter === null || !keepLetter(context, accountId, letter, inserted.id)) return inserted;
  if (!isOwn(letter, own)) return inserted;
  sent.add(letter);
  context.db.run('UPDATE report SET own = 1 WHERE id = ?', inserted.id);
  return inserted;
}
