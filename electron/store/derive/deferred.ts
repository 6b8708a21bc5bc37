// What a large batch leaves to be derived later, in an idle moment or when a query needs it: the search words of its messages,
// and the rows of the people they went to. The database records with the facts what is deferred, so that a killed process loses
// nothing.
import type { StoreContext } from '../context.ts';
import type { Database } from '../database.ts';
import type { WrittenTo } from './change.ts';
import { deriveRecipients } from './recipients.ts';
import { changedEntry, writeEntries } from './search-entries.ts';
import { searchKey } from './search-key.ts';
import { MOST_PEOPLE, type SentWords, sentWords } from './sent-words.ts';

/** Defers the people in the rows of sent_recipient with ids from `first` on. */
export function deferPeople(db: Database, first: number): void {
  db.run('UPDATE derived SET due_pairs = min(coalesce(due_pairs, ?1), ?1)', first);
}

export const anyDeferred = (db: Database): boolean =>
  firstDeferred(db) !== null ||
  db.get('SELECT 1 FROM sent INDEXED BY sent_search WHERE search_key IS NULL LIMIT 1') !== undefined;

/** Derives what is deferred of about `atMost` messages, in one transaction. */
export function deriveDeferred(context: StoreContext, atMost: number): void {
  context.db.transaction(() => {
    const first = firstDeferred(context.db);
    if (first === null) deriveWords(context, atMost);
    else derivePeople(context, first, first + atMost);
  });
}

const firstDeferred = (db: Database): number | null =>
  db.get<{ due_pairs: number | null }>('SELECT due_pairs FROM derived')?.due_pairs ?? null;

function derivePeople(context: StoreContext, from: number, until: number): void {
  const { db } = context;
  const rows = db.all<WrittenTo & { address: string; shared: number }>(
    `SELECT address, count(*) AS sent, max(date) AS last,
       min(account_id) AS account, max(account_id) > min(account_id) AS shared
     FROM sent_recipient WHERE id >= ? AND id < ? GROUP BY address`,
    from,
    until,
  );
  // An address that several accounts have written to is derived from all facts.
  const written = new Map(rows.filter((row) => row.shared === 0).map(({ address, ...to }) => [address, to]));
  // Where an address occurs again in later rows, a row that only these messages wrote is written again then.
  writeEntries(db, deriveRecipients(context, new Set(rows.map((row) => row.address)), written));
  db.run('UPDATE derived SET due_pairs = (SELECT min(id) FROM sent_recipient WHERE id >= ?)', until);
}

interface DeferredMessage {
  readonly id: number;
  readonly account_id: number;
  readonly from_address: string | null;
  readonly subject: string;
  readonly date: number;
}

/** Derives the words of messages. A message that has bounced got its words with the bounce. */
function deriveWords({ db }: StoreContext, atMost: number): void {
  const rows = db.all<DeferredMessage>(
    `SELECT id, account_id, from_address, subject, date FROM sent INDEXED BY sent_search
     WHERE search_key IS NULL ORDER BY id LIMIT ?`,
    atMost,
  );
  const people = peopleOf(db, rows);
  const entries = rows.map(({ id, account_id: accountId, from_address: from, subject, date }) => {
    const found = sentWords({ accountId, from, subject, people: people.get(id) ?? [] }, [], '');
    return changedEntry(db, 'sent', { id, old: null, wanted: searchKey(date, id, false) }, found);
  });
  writeEntries(db, entries);
}

type Person = SentWords['people'][number];

function peopleOf(db: Database, rows: readonly DeferredMessage[]): ReadonlyMap<number, readonly Person[]> {
  const found = new Map<number, Person[]>(rows.map(({ id }) => [id, []]));
  const pairs = db.all<Person & { sent_id: number }>(
    `SELECT sent_id, address, name FROM sent_recipient WHERE sent_id IN (SELECT value FROM json_each(?)) AND position < ?
     ORDER BY sent_id, position`,
    JSON.stringify([...found.keys()]),
    MOST_PEOPLE,
  );
  for (const { sent_id: id, address, name } of pairs) found.get(id)?.push({ address, name });
  return found;
}
