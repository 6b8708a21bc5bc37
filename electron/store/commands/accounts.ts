import { AppError } from '../../../shared/domain/errors.ts';
import type { AccountKind } from '../../../shared/domain/views.ts';
import type { StoreContext } from '../context.ts';
import { changeOf, type PartOfChange } from '../derive/change.ts';
import { ownAddressesOf, ownMailbox } from '../derive/own-mail.ts';
import { updateDerived } from '../derive/update-derived.ts';
import { endRestoring } from '../recovery/recovered.ts';
import type { StoreCommands, StoredAccount } from '../store-api.ts';
import { SentRows } from './insert-sent.ts';
import { countLetters, rereadLetters } from './letters.ts';
import { forgetNotified, noteFirstSync } from './notices.ts';

interface AccountRecord {
  readonly id: number;
  readonly kind: AccountKind;
  readonly name: string;
  readonly config: string;
  readonly last_sync: number | null;
}

const toAccount = (row: AccountRecord): StoredAccount => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  config: JSON.parse(row.config) as Readonly<Record<string, unknown>>,
  lastSync: row.last_sync,
});

export const listAccounts = ({ db }: StoreContext): readonly StoredAccount[] =>
  db.all<AccountRecord>('SELECT * FROM account ORDER BY id').map(toAccount);

function mustHave(context: StoreContext, id: number): AccountRecord {
  const row = context.db.get<AccountRecord>('SELECT * FROM account WHERE id = ?', id);
  if (row === undefined) throw new AppError('not-found', { detail: { id: 'gone', what: 'account', name: String(id) } });
  return row;
}

/** Adds an account. From now on its address counts as the user's own. */
export function addAccount(context: StoreContext, input: StoreCommands['accounts.add']['input']): StoredAccount {
  const { db } = context;
  const id = context.own.change((changed) => {
    const before = ownMailbox(db);
    const added = db.run(
      'INSERT INTO account (kind, name, config) VALUES (?, ?, ?)',
      input.kind,
      input.name,
      JSON.stringify(input.config),
    );
    updateDerived(context, changeOf([]), before);
    changed('account', String(added.id));
    return added.id;
  });
  return toAccount(mustHave(context, id));
}

/**
 * Changes an account. A later `lastSync` lets reports without a match be judged up to that time; when the own addresses change,
 * letters are read again.
 */
export function updateAccount(context: StoreContext, input: StoreCommands['accounts.update']['input']): null {
  const { db, own } = context;
  const row = mustHave(context, input.id);
  own.change((changed) => {
    const before = ownMailbox(db);
    const ownBefore = ownAddressesOf(db, input.id);
    const config = input.config === undefined ? row.config : JSON.stringify(input.config);
    db.run(
      'UPDATE account SET config = ?, last_sync = ? WHERE id = ?',
      config,
      input.lastSync === undefined ? row.last_sync : Math.round(input.lastSync),
      input.id,
    );
    updateDerived(context, changeOf(readLettersOf(context, input.id, ownBefore)), before);
    if (config !== row.config) changed('account', String(input.id));
    if (row.last_sync === null && input.lastSync !== undefined) {
      endRestoring(db, input.id);
      noteFirstSync(context, changed);
    }
  });
  return null;
}

/** The changes that follow when other addresses than before count as the user's own in the account. */
function readLettersOf(context: StoreContext, id: number, before: ReadonlySet<string>): readonly PartOfChange[] {
  const own = ownAddressesOf(context.db, id);
  return readLettersFrom(context, id, before.symmetricDifference(own), own);
}

function readLettersFrom(
  context: StoreContext,
  id: number,
  addresses: ReadonlySet<string>,
  own: ReadonlySet<string>,
): readonly PartOfChange[] {
  if (addresses.size === 0) return [];
  const sent = new SentRows(context, id, countLetters(context, id, addresses) >= context.large);
  const reread = rereadLetters(context, id, addresses, own, sent);
  return [...reread, { newMessages: sent.write() }];
}

export function learnAddresses(context: StoreContext, input: StoreCommands['accounts.learn']['input']): null {
  const config = JSON.parse(mustHave(context, input.id).config) as { readonly identities?: readonly string[] };
  const known = new Set(config.identities);
  const identities = [...known.union(new Set(input.addresses))].sort();
  if (identities.length === known.size) return null;
  return updateAccount(context, { id: input.id, config: { ...config, identities } });
}

/**
 * Removes everything that was read through the account. Overrides, notes and manual links stay; bounces in other accounts are
 * matched again.
 */
export function removeAccount(context: StoreContext, input: StoreCommands['accounts.remove']['input']): null {
  mustHave(context, input.id);
  context.own.change((changed) => {
    forgetAccount(context, input.id);
    changed('account', String(input.id));
    changed('notified', String(input.id));
  });
  return null;
}

/** The caller runs the transaction. */
export function forgetAccount(context: StoreContext, id: number): void {
  const reports = 'SELECT id FROM report WHERE account_id = ?1';
  const written = `SELECT DISTINCT address FROM sent_recipient WHERE sent_id IN (${MINE})`;
  const failed = `SELECT DISTINCT address FROM bounce WHERE report_id IN (${reports})`;
  const alive = 'SELECT DISTINCT address FROM life WHERE account_id = ?1';
  const orphans = `SELECT DISTINCT report_id AS id FROM bounce WHERE sent_id IN (${MINE}) AND report_id NOT IN (${reports})`;
  const kept = `SELECT pair_id AS id FROM bounce WHERE pair_id IS NOT NULL AND report_id IN (${reports})
      AND sent_id NOT IN (${MINE})`;
  const before = ownMailbox(context.db);
  const change = changeOf([
    { messagesRemoved: true },
    ...[written, failed, alive].map((sql) => ({ addresses: addressesOf(context, sql, id) })),
    { reports: idsOf(context, orphans, id), pairs: idsOf(context, kept, id) },
  ]);
  deleteFacts(context, id);
  forgetNotified(context.db, id);
  updateDerived(context, change, before);
}

/** `sql` refers to the account as ?1. */
const addressesOf = ({ db }: StoreContext, sql: string, account: number): readonly string[] =>
  db.all<{ address: string }>(sql, account).map(({ address }) => address);
const idsOf = ({ db }: StoreContext, sql: string, account: number): readonly number[] =>
  db.all<{ id: number }>(sql, account).map(({ id }) => id);

/**
 * Forgets all mail that counts as sent, after the user chose a wrong folder: nothing distinguishes the wrong messages, so
 * all are read again. Reports stay, seen or not; they are matched again when the messages come back.
 */
export function forgetSent(context: StoreContext, input: StoreCommands['accounts.forgetSent']['input']): null {
  const { db } = context;
  mustHave(context, input.id);
  db.transaction(() => {
    const before = ownMailbox(db);
    const ownBefore = ownAddressesOf(db, input.id);
    const parts: readonly PartOfChange[] = [
      { messagesRemoved: true },
      { reports: input.letters === true ? forgetLetters(context, input.id) : [] },
      {
        addresses: addressesOf(
          context,
          `SELECT DISTINCT address FROM sent_recipient WHERE sent_id IN (${MINE})`,
          input.id,
        ),
      },
      { reports: idsOf(context, `SELECT DISTINCT report_id AS id FROM bounce WHERE sent_id IN (${MINE})`, input.id) },
    ];
    deleteSent(context, input.id);
    // Of letters that are still stored, the own addresses that remain without the sent mail show which ones the user wrote.
    const own = ownAddressesOf(db, input.id);
    const letters = readLettersFrom(context, input.id, ownBefore.union(own), own);
    updateDerived(context, changeOf([...parts, ...letters]), before);
  });
  return null;
}

/** Forgets the letters of all mixed folders, which are read again. Out: the reports that counted as letters of the user's own. */
function forgetLetters(context: StoreContext, account: number): readonly number[] {
  const own = idsOf(context, 'SELECT id FROM report WHERE account_id = ?1 AND own = 1', account);
  context.db.run('UPDATE report SET own = 0 WHERE account_id = ? AND own = 1', account);
  context.db.run('DELETE FROM letter WHERE account_id = ?', account);
  return own;
}

const MINE = 'SELECT id FROM sent WHERE account_id = ?1';

function deleteFacts(context: StoreContext, account: number): void {
  const { db } = context;
  db.run('DELETE FROM report_fts WHERE rowid IN (SELECT search_key FROM report WHERE account_id = ?)', account);
  db.run('DELETE FROM report WHERE account_id = ?', account);
  db.run('DELETE FROM life WHERE account_id = ?', account);
  deleteSent(context, account);
  db.run('DELETE FROM letter WHERE account_id = ?', account);
  db.run('DELETE FROM account WHERE id = ?', account);
}

function deleteSent({ db }: StoreContext, account: number): void {
  db.run('DELETE FROM sent_fts WHERE rowid IN (SELECT search_key FROM sent WHERE account_id = ?)', account);
  db.run(`UPDATE bounce SET sent_id = NULL, pair_id = NULL WHERE sent_id IN (${MINE})`, account);
  db.run(`DELETE FROM sent_recipient WHERE sent_id IN (${MINE})`, account);
  db.run('DELETE FROM sent WHERE account_id = ?', account);
  db.run('DELETE FROM folder WHERE account_id = ?', account);
  db.run('DELETE FROM daily WHERE account_id = ? AND messages = 0 AND recipients = 0', account);
  db.run('DELETE FROM daily_provider WHERE account_id = ? AND recipients = 0', account);
  // A Message-ID's domain does not show which account sent the mail, so the domains are deleted with the last message.
  db.run('DELETE FROM sent_id_domain WHERE NOT EXISTS (SELECT 1 FROM sent)');
}
