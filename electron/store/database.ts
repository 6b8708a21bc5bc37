// The only file of the store that imports node:sqlite. It is synchronous, so it runs in the store's worker.

import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { diskError } from '../disk/disk-error.ts';
import { resultCode, storeError } from './store-error.ts';

export type SqlValue = string | number | bigint | null | Uint8Array;

export const IN_MEMORY = ':memory:';

/** Rows per statement. More save little time. */
const ROWS_AT_ONCE = 50;

/**
 * One open database file. Statements are prepared once and kept. Every call throws errors of the disk or the file as an
 * AppError that names the file (store-error.ts).
 */
export class Database {
  readonly file: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  constructor(file: string) {
    if (file !== IN_MEMORY) makePrivateFile(file);
    this.file = file;
    this.#db = openFile(file);
  }

  /** Runs the app's own SQL without parameters: schema changes and pragmas. */
  exec(sql: string): void {
    try {
      this.#db.exec(sql);
    } catch (cause) {
      throw storeError(this.file, cause);
    }
  }

  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    try {
      return this.#prepare(sql).all(...values) as unknown as Row[];
    } catch (cause) {
      throw storeError(this.file, cause);
    }
  }

  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    try {
      return this.#prepare(sql).get(...values) as unknown as Row | undefined;
    } catch (cause) {
      throw storeError(this.file, cause);
    }
  }

  /** Answers the id of the last row inserted and how many rows changed. */
  run(sql: string, ...values: SqlValue[]): { id: number; changes: number } {
    try {
      const done = this.#prepare(sql).run(...values);
      return { id: Number(done.lastInsertRowid), changes: Number(done.changes) };
    } catch (cause) {
      throw storeError(this.file, cause);
    }
  }

  /**
   * Writes many rows with few statements, since SQLite opens all indexes of a table for each statement. `into`: the table with
   * its columns; `values`: the values of all rows in sequence; `row`: the SQL of one row, where not all of its values vary.
   */
  insertRows(into: string, width: number, values: readonly SqlValue[], row?: string): void {
    const one = row ?? `(${Array(width).fill('?').join(', ')})`;
    const many = `INSERT INTO ${into} VALUES ${Array(ROWS_AT_ONCE).fill(one).join(', ')}`;
    const step = ROWS_AT_ONCE * width;
    let at = 0;
    for (; at + step <= values.length; at += step) this.run(many, ...values.slice(at, at + step));
    for (; at < values.length; at += width)
      this.run(`INSERT INTO ${into} VALUES ${one}`, ...values.slice(at, at + width));
  }

  /** Runs `work` in a transaction: all or nothing. Inside another transaction it becomes part of that one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.exec('BEGIN IMMEDIATE');
    this.#depth += 1;
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack(error);
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  /**
   * After SQLITE_FULL, SQLITE_IOERR and similar errors SQLite may have rolled back already (sqlite.org/lang_transaction.html).
   */
  #rollBack(cause: unknown): void {
    if (!this.#db.isTransaction) return;
    try {
      this.#db.exec('ROLLBACK');
    } catch (rollbackError) {
      // The caller gets the first error. The next transaction fails as long as this one stays open.
      if (cause instanceof Error) cause.cause ??= rollbackError;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  /** Closes a damaged file and leaves it and its log unchanged, so that somebody can examine them. */
  closeAsItIs(): void {
    this.#statements.clear();
    closeAsItIs(this.#db, this.file);
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** Mail is private: the file becomes readable for its owner alone before SQLite writes to it. WAL and SHM inherit the mode. */
function makePrivateFile(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (error) {
    const known = diskError(file, error);
    if (known instanceof AppError) throw known;
    throw new AppError('store-unopened', { file, detail: wordsOf(error) }, error);
  }
}

function openFile(file: string): DatabaseSync {
  try {
    return openWith(file, '');
  } catch (error) {
    // On a full disk SQLite cannot create the 32 KB of shared memory for WAL. A database used by one process alone does without
    // them, so that existing data can be read.
    if (!(error instanceof AppError) || error.code !== 'disk-full') throw error;
    return openWith(file, 'PRAGMA locking_mode = EXCLUSIVE;');
  }
}

function openWith(file: string, first: string): DatabaseSync {
  const db = openConnection(file);
  try {
    db.exec(`${first} PRAGMA journal_mode = WAL`);
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec('PRAGMA foreign_keys = ON');
    db.exec('PRAGMA temp_store = MEMORY');
    // In KiB. Memory-mapped pages would count as memory of the process, too, so none are mapped.
    db.exec('PRAGMA cache_size = -12288');
    db.exec('PRAGMA mmap_size = 0');
    // In pages of 4 KiB. A first sync changes the same pages again and again; the worker checkpoints the log when it is idle.
    db.exec('PRAGMA wal_autocheckpoint = 65536');
    return db;
  } catch (error) {
    closeAsItIs(db, file);
    throw storeError(file, error);
  }
}

/**
 * The last connection to close checkpoints the log. Here the last one is read-only, and so cannot. Where it cannot even read,
 * the first one could not open the log either.
 */
function closeAsItIs(db: DatabaseSync, file: string): void {
  const last = file === IN_MEMORY ? null : new DatabaseSync(file, { readOnly: true });
  try {
    last?.exec('SELECT count(*) FROM sqlite_schema');
  } catch (error) {
    if (resultCode(error) === null) throw error;
  } finally {
    db.close();
    last?.close();
  }
}

function openConnection(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file);
  } catch (error) {
    throw storeError(file, error);
  }
}
