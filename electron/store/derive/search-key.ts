import type { Database } from '../database.ts';

const SECONDS = 2 ** 32;
const ROWS = 2 ** 20;

/**
 * A number that sorts rows by the second of `at` (milliseconds) and then by id; rows that come `first` sort after all others, as
 * lists run from the highest to the lowest. Below 2^53, so exact. Two rows of one second share it only a million rows apart.
 */
export function searchKey(at: number, id: number, first: boolean): number {
  const second = Math.min(Math.max(Math.floor(at / 1000), 0), SECONDS - 1);
  return ((first ? SECONDS : 0) + second) * ROWS + (id % ROWS);
}

/** The row's key, or the next free one. */
export function freeSearchKey(db: Database, table: string, key: number, id: number): number {
  let free = key;
  while (db.get(`SELECT 1 FROM ${table} WHERE search_key = ? AND id <> ?`, free, id) !== undefined) free += 1;
  return free;
}

/** The number and the search_key of the row that is written next: as long as numbers are below a million, no other has that key. */
export function nextRow(
  db: Database,
  table: 'sent' | 'recipient',
  at: number,
  first: boolean,
): { id: number; key: number } {
  const id = (db.get<{ last: number | null }>(`SELECT max(id) AS last FROM ${table}`)?.last ?? 0) + 1;
  const key = searchKey(at, id, first);
  return { id, key: id < ROWS ? key : freeSearchKey(db, table, key, id) };
}
