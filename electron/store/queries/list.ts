// One way to read a page of any of the three lists, with or without a search.
import type { StoreContext } from '../context.ts';
import type { SqlValue } from '../database.ts';
import { Conditions, cutPage, type Key, type PageInput, readCursor } from './page.ts';
import { type Match, matchOf } from './search-match.ts';

export interface ListSource {
  readonly table: 'sent' | 'report' | 'recipient';
  /** What the list is sorted by, newest first. */
  readonly by: 'date' | 'sort_at';
  readonly where: readonly { readonly sql: string; readonly values: readonly SqlValue[] }[];
  /** As the user typed it. */
  readonly search: string;
  /** The same filter as `where`, as flags of the full text. */
  readonly flags: readonly string[];
  /** Rows without a search, from the counters. */
  readonly total: () => number;
}

interface Listed {
  readonly ids: readonly number[];
  readonly next: string | null;
  readonly total: number;
}

type Sql = readonly [sql: string, values: SqlValue[]];

/** A page of the whole list, along the index of its filter. */
export function plainSql({ table, by, where }: ListSource, after: Key | null): Sql {
  const conditions = new Conditions();
  for (const one of where) conditions.add(one.sql, ...one.values);
  if (after !== null) conditions.add(`(${by}, id) < (?, ?)`, after.at, after.id);
  return [`SELECT ${by} AS at, id FROM ${table} ${conditions} ORDER BY ${by} DESC, id DESC LIMIT ?`, conditions.values];
}

function hitConditions(fts: string, match: Match): Conditions {
  const conditions = new Conditions().add(`${fts} MATCH ?`, match.expression);
  if (match.from !== null) conditions.add('rowid >= ?', match.from);
  if (match.below !== null) conditions.add('rowid < ?', match.below);
  return conditions;
}

/** A page of the hits. The full text walks them by search_key, that is in the order of the list. */
export function searchSql({ table }: ListSource, match: Match, after: Key | null): Sql {
  const fts = `${table}_fts`;
  const conditions = hitConditions(fts, match);
  if (after !== null) conditions.add('rowid < ?', after.at);
  return [`SELECT rowid AS at FROM ${fts} ${conditions} ORDER BY rowid DESC LIMIT ?`, conditions.values];
}

export function readList(context: StoreContext, source: ListSource, page: PageInput): Listed {
  const after = readCursor(page.cursor);
  const match = matchOf(source.table, source.search, source.flags);
  if (match !== null) return readHits(context, source, match, after, page.limit);
  const [sql, values] = plainSql(source, after);
  const { rows, next } = cutPage(context.db.all<Key>(sql, ...values, page.limit + 1), page.limit);
  return { ids: rows.map((row) => row.id), next, total: source.total() };
}

function readHits(
  { db, totals }: StoreContext,
  source: ListSource,
  match: Match,
  after: Key | null,
  limit: number,
): Listed {
  const [sql, values] = searchSql(source, match, after);
  const hits = db.all<{ at: number }>(sql, ...values, limit + 1).map(({ at }) => ({ at, id: 0 }));
  const { rows, next } = cutPage(hits, limit);
  const ids = rows.flatMap(({ at }) => {
    const row = db.get<{ id: number }>(`SELECT id FROM ${source.table} WHERE search_key = ?`, at);
    return row === undefined ? [] : [row.id];
  });
  const asked = JSON.stringify([source.table, match]);
  const total = totals.get(asked) ?? countHits(db, source, match);
  totals.set(asked, total);
  return { ids, next, total };
}

function countHits(db: StoreContext['db'], { table }: ListSource, match: Match): number {
  const conditions = hitConditions(`${table}_fts`, match);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}_fts ${conditions}`, ...conditions.values)?.n ?? 0;
}
