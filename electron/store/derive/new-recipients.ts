// Recipients that a batch of sent messages brings and of whom nothing else is known: in a first sync, nearly all.
import { DEFAULT_POLICY } from '../../../shared/verdict/policy.ts';
import type { Database, SqlValue } from '../database.ts';
import type { WrittenTo } from './change.ts';
import { plainWords } from './list-entries.ts';
import { COLUMNS, isGood, type Row, rowOf, SORT_SHIFT } from './recipient-columns.ts';
import { NOTHING_KNOWN } from './recipient-facts.ts';
import { newEntry, type SearchEntry } from './search-entries.ts';
import type { NewRows } from './search-key.ts';

/** Selects addresses that have a row, failed, answered, or were judged by the user. */
const KNOWN_ADDRESSES = `SELECT a.value AS address FROM json_each(?) a
  WHERE ${['recipient', 'bounce', 'life', 'user_recipient']
    .map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE address = a.value)`)
    .join(' OR ')}`;

/** JSON in the database may represent other characters differently. */
const PLAIN = /^[!-~]{3,320}$/;

/**
 * In: addresses with what this batch's messages show about each. Out: the addresses of which nothing else is known, so that
 * their rows follow from that alone.
 */
export function onlyWrittenTo(db: Database, written: ReadonlyMap<string, WrittenTo>): ReadonlyMap<string, WrittenTo> {
  const remaining = new Map([...written].filter(([address]) => PLAIN.test(address)));
  if (remaining.size === 0) return remaining;
  for (const { address } of db.all<{ address: string }>(KNOWN_ADDRESSES, JSON.stringify([...remaining.keys()])))
    remaining.delete(address);
  return remaining;
}

/** Under every policy, nothing speaks against an address that was only written to. */
const WRITTEN_TO_ROW = rowOf(NOTHING_KNOWN, [], DEFAULT_POLICY);
const VARYING: readonly (keyof Row)[] = ['list', 'sent', 'last_sent', 'good', 'sort_at'];
const FIXED = COLUMNS.filter((name) => !VARYING.includes(name));
const literal = (value: string | number | null): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
const INSERT_COLUMNS = `recipient (id, search_key, address, domain, local, ${[...VARYING, ...FIXED].join(', ')})`;
const WIDTH = 5 + VARYING.length;
const ROW = `(${[...Array(WIDTH).fill('?'), ...FIXED.map((name) => literal(WRITTEN_TO_ROW[name]))].join(', ')})`;

export interface NewRecipient {
  /** The values of the row, in the order of INSERT_COLUMNS. */
  readonly values: readonly SqlValue[];
  readonly entry: SearchEntry;
  readonly good: boolean;
}

/** The row of a new recipient. `address` must have a domain. */
export function newRecipient(address: string, { account, sent, last }: WrittenTo, rows: NewRows): NewRecipient {
  const at = address.lastIndexOf('@');
  const { id, key } = rows.next(last, false);
  rows.written();
  const good = isGood(0, WRITTEN_TO_ROW.verdict, sent, null);
  const varying = [account, sent, last, good ? 1 : 0, last - SORT_SHIFT];
  return {
    values: [id, key, address, address.slice(at + 1), address.slice(0, at), ...varying],
    entry: newEntry('recipient', id, key, plainWords(address, [])),
    good,
  };
}

export function insertNewRecipients(db: Database, recipients: readonly NewRecipient[]): void {
  const values = recipients.flatMap((one) => one.values);
  db.insertRows(INSERT_COLUMNS, WIDTH, values, ROW);
}
