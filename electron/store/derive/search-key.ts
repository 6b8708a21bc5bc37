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
