// Pages of what a search finds: in the order of the full text, which is that of the list's dates, or sorted by a column.
import type { StoreContext } from '../context.ts';
import type { Listed, ListSource, Sql } from './list.ts';
import { MOST_ABOVE } from './list.ts';
import { Conditions, type PageInput, readCursor, writeCursor } from './page.ts';
import type { Match } from './search-match.ts';

/** Of more hits only the newest are sorted, so that a key that is typed is answered at once. */
export const MOST_SORTED = 5000;
/** Sorted searches that are kept at a time. */
const MOST_KEPT = 16;

function hitConditions(fts: string, match: Match): Conditions {
  const conditions = new Conditions().add(`${fts} MATCH ?`, match.expression);
  if (match.from !== null) conditions.add('rowid >= ?', match.from);
  if (match.below !== null) conditions.add('rowid < ?', match.below);
  return conditions;
}

/** A page of the hits. The full text walks them by search_key, that is in the order of the list. */
export function searchSql(source: ListSource, match: Match, after: number | null, inclusive = false): Sql {
  const fts = `${source.table}_fts`;
  const conditions = hitConditions(fts, match);
  const how = source.direction === 'asc' ? '>' : '<';
  if (after !== null) conditions.add(`rowid ${how}${inclusive ? '=' : ''} ?`, after);
  return [`SELECT rowid AS at FROM ${fts} ${conditions} ORDER BY rowid ${source.direction} LIMIT ?`, conditions.values];
}

/** The newest hits, sorted. */
export function sortedSql({ table, direction, hitsBy }: ListSource, match: Match): Sql {
  const fts = `${table}_fts`;
  const conditions = hitConditions(fts, match);
  const order = [...(hitsBy ?? []), 'id'].map((column) => `${column} ${direction}`).join(', ');
  return [
    `SELECT id FROM ${table} WHERE search_key IN
     (SELECT rowid FROM ${fts} ${conditions} ORDER BY rowid DESC LIMIT ${MOST_SORTED}) ORDER BY ${order}`,
    conditions.values,
  ];
}

export function readHits(context: StoreContext, source: ListSource, match: Match, page: PageInput): Listed {
  return source.hitsBy === null ? byDate(context, source, match, page) : sorted(context, source, match, page);
}

function byDate(context: StoreContext, source: ListSource, match: Match, page: PageInput): Listed {
  const { db } = context;
  const cursor = readCursor(page.cursor, [1])?.values[0] ?? null;
  const from = readCursor(page.from, [1])?.values[0] ?? null;
  const after = cursor ?? from;
  const [sql, values] = searchSql(source, match, after === null ? null : Number(after), cursor === null);
  const hits = db.all<{ at: number }>(sql, ...values, page.limit + 1).map((hit) => hit.at);
  const shown = hits.slice(0, page.limit);
  const ids = shown.flatMap((at) => {
    const row = db.get<{ id: number }>(`SELECT id FROM ${source.table} WHERE search_key = ?`, at);
    return row === undefined ? [] : [row.id];
  });
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    ids,
    next: hits.length > page.limit && last !== undefined ? writeCursor({ part: 0, values: [last] }) : null,
    start: first === undefined ? null : writeCursor({ part: 0, values: [first] }),
    above: from === null || cursor !== null ? 0 : hitsAbove(context, source, match, Number(from)),
    total: totalOf(context, source, match),
  };
}

function hitsAbove({ db }: StoreContext, source: ListSource, match: Match, from: number): number {
  const fts = `${source.table}_fts`;
  const conditions = hitConditions(fts, match).add(`rowid ${source.direction === 'asc' ? '<' : '>'} ?`, from);
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${fts} ${conditions} LIMIT ${MOST_ABOVE})`;
  return db.get<{ n: number }>(sql, ...conditions.values)?.n ?? 0;
}

/** A row that was shown last may be gone from the hits: its place among them then tells where to go on. */
function sorted(context: StoreContext, source: ListSource, match: Match, page: PageInput): Listed {
  const ids = sortedIds(context, source, match);
  const at = (cursor: string | null | undefined): number | null => {
    const key = readCursor(cursor, [2]);
    if (key === null) return null;
    const found = ids.indexOf(Number(key.values[0]));
    return found >= 0 ? found : Number(key.values[1]);
  };
  const cursor = at(page.cursor);
  const from = at(page.from);
  const begin = cursor === null ? (from ?? 0) : cursor + 1;
  const shown = ids.slice(begin, begin + page.limit);
  const place = (index: number): string => writeCursor({ part: 0, values: [ids[index] ?? 0, index] });
  const total = totalOf(context, source, match);
  return {
    ids: shown,
    next: begin + page.limit < ids.length ? place(begin + page.limit - 1) : null,
    start: shown.length === 0 ? null : place(begin),
    above: cursor === null ? Math.min(from ?? 0, MOST_ABOVE) : 0,
    total,
    ...(total > ids.length ? { sortedWithin: ids.length } : {}),
  };
}

/** Kept until the next change: the pages of one list ask for it again and again. */
function sortedIds({ db, sorted: kept }: StoreContext, source: ListSource, match: Match): readonly number[] {
  const asked = JSON.stringify([source.table, source.direction, source.hitsBy, match]);
  const known = kept.get(asked);
  if (known !== undefined) return known;
  const [sql, values] = sortedSql(source, match);
  const ids = db.all<{ id: number }>(sql, ...values).map((row) => row.id);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(asked, ids);
  return ids;
}

function totalOf({ db, totals }: StoreContext, source: ListSource, match: Match): number {
  const asked = JSON.stringify([source.table, match]);
  const total = totals.get(asked) ?? countHits(db, source, match);
  totals.set(asked, total);
  return total;
}

function countHits(db: StoreContext['db'], { table }: ListSource, match: Match): number {
  const conditions = hitConditions(`${table}_fts`, match);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}_fts ${conditions}`, ...conditions.values)?.n ?? 0;
}
