// One way to read a page of any of the three lists, with or without a search.

import type { StoreContext } from '../context.ts';
import type { SqlValue } from '../database.ts';
import { Conditions, cutPage, type Key, type PageInput, readCursor } from './page.ts';

export interface ListSource {
  readonly table: 'sent' | 'report' | 'recipient';
  /** What the list is sorted by, newest first. */
  readonly by: 'date' | 'sort_at';
  readonly where: readonly { readonly sql: string; readonly values: readonly SqlValue[] }[];
  /** An FTS5 expression, or null. */
  readonly match: string | null;
  /** Rows without a search, from the counters. */
  readonly total: () => number;
}

/** A search with fewer hits is sorted; one with more is answered by walking the list, where hits lie close together. */
const FEW = 2000;

interface Listed {
  readonly keys: readonly Key[];
  readonly next: string | null;
  readonly total: number;
}

/** The SQL behind a page; the test that no list scans a table explains exactly these. */
export function listSql(source: ListSource, after: Key | null, how: 'plain' | 'sort' | 'walk'): [string, SqlValue[]] {
  const { table, by } = source;
  const where = new Conditions();
  if (how === 'sort')
    where.add(`${table}.id IN (SELECT rowid FROM ${table}_fts WHERE ${table}_fts MATCH ?)`, source.match);
  for (const one of source.where) where.add(`${table}.${one.sql}`, ...one.values);
  if (after !== null) where.add(`(${table}.${by}, ${table}.id) < (?, ?)`, after.at, after.id);
  if (how === 'walk') {
    where.add(
      `EXISTS (SELECT 1 FROM ${table}_fts WHERE ${table}_fts MATCH ? AND ${table}_fts.rowid = ${table}.id)`,
      source.match,
    );
  }
  const sql = `SELECT ${table}.${by} AS at, ${table}.id AS id FROM ${table} ${where}
    ORDER BY ${table}.${by} DESC, ${table}.id DESC LIMIT ?`;
  return [sql, where.values];
}

export function readList({ db }: StoreContext, source: ListSource, page: PageInput): Listed {
  const after = readCursor(page.cursor);
  const hits = source.match === null ? 0 : countHits(db, source, FEW + 1);
  const how = source.match === null ? 'plain' : hits <= FEW ? 'sort' : 'walk';
  const [sql, values] = listSql(source, after, how);
  const { rows, next } = cutPage(db.all<Key>(sql, ...values, page.limit + 1), page.limit);
  return { keys: rows, next, total: how === 'plain' ? source.total() : totalOf(db, source) };
}

const countHits = (db: StoreContext['db'], { table, match }: ListSource, most: number): number =>
  db.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${table}_fts WHERE ${table}_fts MATCH ? LIMIT ?)`,
    match,
    most,
  )?.n ?? 0;

function totalOf(db: StoreContext['db'], source: ListSource): number {
  if (source.where.length === 0) return countHits(db, source, Number.MAX_SAFE_INTEGER);
  const where = new Conditions();
  where.add(
    `${source.table}.id IN (SELECT rowid FROM ${source.table}_fts WHERE ${source.table}_fts MATCH ?)`,
    source.match,
  );
  for (const one of source.where) where.add(`${source.table}.${one.sql}`, ...one.values);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${source.table} ${where}`, ...where.values)?.n ?? 0;
}
