import type { Database } from '../database.ts';

const SECONDS = 2 ** 32;
const ROWS = 2 ** 20;

/**
 * A number that sorts rows by the second of `at` (milliseconds) and then by id. Lists run from the highest to the lowest, and
 * rows with `first` come after all others. Below 2^53, so exact. Two rows of one second have equal keys only if their ids are a
 * million apart.
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

/** Assigns ids to the rows that a transaction adds to a table, following the table's last one. */
export class NewRows {
  readonly #db: Database;
  readonly #table: 'sent' | 'recipient';
  /** The id of the first new row, even where none was added yet. */
  readonly first: number;
  #next: number;

  constructor(db: Database, table: 'sent' | 'recipient') {
    this.#db = db;
    this.#table = table;
    this.first = nextId(db, table);
    this.#next = this.first;
  }

  get any(): boolean {
    return this.#next > this.first;
  }

  /** Id and search_key of the next row to write. Among fewer than a million rows no other has that key. */
  next(at: number, first: boolean): { id: number; key: number } {
    const id = this.#next;
    const key = searchKey(at, id, first);
    return { id, key: id < ROWS ? key : freeSearchKey(this.#db, this.#table, key, id) };
  }

  /** The row was written. */
  written(): void {
    this.#next += 1;
  }
}

/** The id that SQLite will assign to the next row. */
export function nextId(db: Database, table: 'sent' | 'recipient' | 'sent_recipient'): number {
  return (db.get<{ last: number | null }>(`SELECT max(id) AS last FROM ${table}`)?.last ?? 0) + 1;
}
