// Checks whether a database is usable. The check takes seven milliseconds in a store of half a million messages, where checking
// every page takes ten seconds. Damage elsewhere is found when SQLite reads it (SQLITE_CORRUPT).
import { quoted } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Database } from '../database.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { entriesIn, readMark } from '../own/own-record.ts';
import { resultCode } from '../store-error.ts';

/** Small tables that everything depends on. */
const KEY_TABLES = [
  'account',
  'folder',
  'setting',
  'user_recipient',
  'user_link',
  'derived',
  'sent_counter',
  'report_counter',
  'recipient_counter',
];
/** Large tables: only their newest rows are read, which also reads the index pages above them. */
const LARGE_TABLES = [
  'sent',
  'sent_recipient',
  'report',
  'bounce',
  'recipient',
  'life',
  'sent_fts',
  'report_fts',
  'recipient_fts',
];
/** No version of the app has that many migrations: a higher number is damage instead of a later version. */
const MOST_VERSIONS = 10_000;
/** SQLITE_ERROR during the migrations and checks of a start: a table differs from the one that the app created. */
const SQLITE_ERROR = 1;
const SQLITE_READONLY = 8;

const damaged = (db: Database, detail: string): AppError =>
  new AppError('store-damaged', { file: db.file, detail: quoted(detail) });

/** Runs before the schema is changed. `used`: the database must have content. Errors: `store-damaged`. */
export function checkHead(db: Database, used: boolean): void {
  const version = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  const { n: tables } = db.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema') ?? { n: 0 };
  if (version < 0 || version > MOST_VERSIONS) throw damaged(db, `version ${version}`);
  if (tables === 0 && version <= MIGRATIONS.length && (used || version > 0)) throw damaged(db, 'no table is left');
}

/** For a migrated database. `used` as above. Errors: `store-damaged`. */
export function checkSound(db: Database, used: boolean): void {
  for (const table of KEY_TABLES) {
    const found = db.get<{ quick_check: string }>(`PRAGMA quick_check('${table}')`)?.quick_check;
    if (found !== 'ok') throw damaged(db, `${table}: ${found ?? 'no answer'}`);
  }
  const setting = db.get<{ key: string }>('SELECT key FROM setting WHERE NOT json_valid(value) LIMIT 1');
  if (setting !== undefined) throw damaged(db, 'a setting cannot be read');
  for (const table of LARGE_TABLES) db.get(`SELECT * FROM ${table} ORDER BY rowid DESC LIMIT 1`);
  const tables = db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
  for (const { name } of tables) db.get(`SELECT 1 FROM "${name.replaceAll('"', '""')}" LIMIT 1`);
  // A database that replaced another one, where the app ended before it was filled.
  if (entriesIn(db).length === 0 && used && readMark(db) === null) throw damaged(db, 'it was never filled');
  checkWritable(db);
}

/** The file itself is writable (database.ts), but a wrong byte in its header makes SQLite treat it as read-only. */
function checkWritable(db: Database): void {
  try {
    db.run("DELETE FROM setting WHERE key = ''");
  } catch (error) {
    if (error instanceof AppError && resultCode(error.cause) === SQLITE_READONLY) throw damaged(db, 'file format');
    throw error;
  }
}

/** Whether an error of opening, migrating or checking a database means that it is damaged. */
export const isDamage = (error: unknown): boolean =>
  error instanceof AppError ? error.code === 'store-damaged' : (resultCode(error) ?? 0) % 256 === SQLITE_ERROR;
