// Derives the rows of the list of recipients from all facts about their addresses.
import { domainOf } from '../../../shared/domain/address.ts';
import type { StoreContext } from '../context.ts';
import { addRecipientsToTotals } from './add-to-totals.ts';
import type { WrittenTo } from './change.ts';
import { plainWords, RECIPIENT_FLAGS, recipientEntry } from './list-entries.ts';
import { hasOneAccount } from './list-of.ts';
import { insertNewRecipients, type NewRecipient, newRecipient, onlyWrittenTo } from './new-recipients.ts';
import { policyOf } from './policy-of.ts';
import { COLUMNS, type Row, rowOf } from './recipient-columns.ts';
import { failuresOf, type Known, knownOf } from './recipient-facts.ts';
import { newEntry, removeEntry, type SearchEntry } from './search-entries.ts';
import { NewRows, searchKey } from './search-key.ts';
import { deriveSuggestions } from './suggestion.ts';

/** The result of deriving one address's row. */
interface Derived {
  readonly address: string;
  /** Null where its search words are unchanged, or depend on more than the row. */
  readonly entry: SearchEntry | null;
  /** Its search words also depend on its bounces, which are read when all rows are written. */
  readonly bounced: boolean;
  /** It became a good address, or no longer is one. */
  readonly goodChanged: boolean;
  /** It bounced hard for the first time, or that bounce was removed. */
  readonly hardChanged: boolean;
}

/**
 * Writes the rows of these addresses, then the suggestions that depend on them. Out: the rows' search entries. `written`: what
 * the messages inserted by this transaction show about their addresses.
 */
export function deriveRecipients(
  context: StoreContext,
  addresses: ReadonlySet<string>,
  written: ReadonlyMap<string, WrittenTo> = new Map(),
): readonly SearchEntry[] {
  const derived = deriveRows(context, addresses, written);
  const which = (flag: 'bounced' | 'goodChanged' | 'hardChanged'): Set<string> =>
    new Set(derived.filter((one) => one[flag]).map(({ address }) => address));
  const suggested = deriveSuggestions(context, { good: which('goodChanged'), hard: which('hardChanged') });
  return [
    ...derived.flatMap(({ entry }) => entry ?? []),
    ...[...which('bounced').union(suggested)].flatMap((address) => recipientEntry(context, address) ?? []),
  ];
}

function deriveRows(
  context: StoreContext,
  addresses: ReadonlySet<string>,
  written: ReadonlyMap<string, WrittenTo>,
): readonly Derived[] {
  const { db } = context;
  const rows = new NewRows(db, 'recipient');
  const strangers = onlyWrittenTo(db, written);
  const one = hasOneAccount(db);
  const added: NewRecipient[] = [];
  const derived: Derived[] = [];
  for (const address of addresses) {
    if (domainOf(address) === '') continue;
    const stranger = strangers.get(address);
    if (stranger === undefined) derived.push(deriveRow(context, address, knownOf(context, address, one), rows));
    else {
      const recipient = newRecipient(address, stranger, rows);
      const { entry, good } = recipient;
      added.push(recipient);
      derived.push({ address, entry, bounced: false, goodChanged: good, hardChanged: false });
    }
  }
  insertNewRecipients(db, added);
  if (rows.any) addRecipientsToTotals(db, rows.first);
  return derived;
}

function deriveRow(context: StoreContext, address: string, known: Known, rows: NewRows): Derived {
  const { db } = context;
  const failures = known.failed === 0 ? [] : failuresOf(context, address);
  const row = known.sent === 0 && failures.length === 0 ? null : rowOf(known, failures, policyOf(db));
  const changed = {
    address,
    goodChanged: (known.good ?? 0) !== (row?.good ?? 0),
    hardChanged: (known.hard ?? 0) > 0 !== (row?.hard ?? 0) > 0,
  };
  if (row !== null) return { ...changed, ...writeRow(context, address, known, row, rows) };
  if (known.id !== null) {
    removeEntry(db, 'recipient', known.search_key);
    db.run('DELETE FROM recipient WHERE id = ?', known.id);
  }
  return { ...changed, entry: null, bounced: false };
}

const INSERT = `INSERT INTO recipient (id, search_key, address, domain, local, ${COLUMNS.join(', ')})
  VALUES (?, ?, ?, ?, ?, ${COLUMNS.map(() => '?').join(', ')})`;
const UPDATE = `UPDATE recipient SET ${COLUMNS.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`;

/** Writes one row. The search words of an address that never bounced follow from its row. */
function writeRow(
  { db }: StoreContext,
  address: string,
  known: Known,
  row: Row,
  rows: NewRows,
): Pick<Derived, 'entry' | 'bounced'> {
  const values = COLUMNS.map((name) => row[name]);
  const at = row.last_bounce ?? row.last_sent ?? 0;
  const plain = row.bounced === 0;
  if (known.id === null) {
    const { id, key } = rows.next(at, !plain);
    const local = address.slice(0, address.lastIndexOf('@'));
    db.run(INSERT, id, key, address, domainOf(address), local, ...values);
    rows.written();
    const flags = RECIPIENT_FLAGS.filter((flag) => row[flag] === 1);
    return { entry: plain ? newEntry('recipient', id, key, plainWords(address, flags)) : null, bounced: !plain };
  }
  db.run(UPDATE, ...values, known.id);
  const asBefore =
    plain &&
    known.suggestion === null &&
    known.flags === RECIPIENT_FLAGS.map((flag) => row[flag]).join(',') &&
    known.search_key === searchKey(at, known.id, false);
  return { entry: null, bounced: !asBefore };
}
