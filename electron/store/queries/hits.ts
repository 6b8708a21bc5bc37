// Pages of search hits: in the order of the full text, which is that of the list's dates, or sorted by a column.
import type { PageAt } from '../../../shared/domain/lists.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import type { Listed, ListSource, Sql } from './list-source.ts';
import { MOST_ABOVE } from './list-source.ts';
import { Conditions, cut, heldAt, type PageInput, readAt, readCursor, withinList, writeCursor } from './page.ts';
import type { Match } from './search-match.ts';

/** Of more hits only the newest, this many, are sorted, so that each typed key is answered at once. */
export const MOST_SORTED = 5000;
/** How many sorted searches are kept. */
const MOST_KEPT = 16;

function hitConditions({ table, within = null }: Pick<ListSource, 'table' | 'within'>, match: Match): Conditions {
  const fts = `${table}_fts`;
  const conditions = new Conditions().add(`${fts} MATCH ?`, match.expression);
  if (match.from !== null) conditions.add('rowid >= ?', match.from);
  if (match.below !== null) conditions.add('rowid < ?', match.below);
  if (within !== null)
    conditions.add(
      `EXISTS (SELECT 1 FROM ${table} WHERE search_key = ${fts}.rowid AND (${within.sql}))`,
      ...within.values,
    );
  return conditions;
}

/**
 * SQL for a page of hits: up to `?` of them, after skipping `?`. The full text returns them by search_key, which is the order
 * of the list; backwards for those before a row.
 */
export function searchSql(source: ListSource, match: Match, at: PageAt<number>, backwards = false): Sql {
  const fts = `${source.table}_fts`;
  const conditions = hitConditions(source, match);
  const asc = source.direction === 'asc';
  const [onward, backward] = asc ? ['>', '<'] : ['<', '>'];
  const first = at.kind === 'with' ? at.row : heldAt(at);
  if (at.kind === 'after') conditions.add(`rowid ${onward} ?`, at.row);
  if (at.kind === 'before') conditions.add(`rowid ${backward} ?`, at.row);
  if (first !== null) conditions.add(`rowid ${onward}= ?`, first);
  const order = asc === (backwards || at.kind === 'before') ? 'desc' : 'asc';
  return [`SELECT rowid AS at FROM ${fts} ${conditions} ORDER BY rowid ${order} LIMIT ? OFFSET ?`, conditions.values];
}

/** SQL for the newest hits, sorted. */
export function sortedSql(source: ListSource, match: Match): Sql {
  const { table, direction, hitsBy } = source;
  const fts = `${table}_fts`;
  const conditions = hitConditions(source, match);
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
  const total = totalOf(context, source, match);
  const asked = readAt(page.at, (cursor) => Number(readCursor(cursor, [1]).values[0]));
  const at = withinList(asked, total, page.limit);
  const { rows: shown, before, after } = cut(at, hitsOf(context, source, match, at, page.limit + 1), page.limit);
  const ids = shown.flatMap((key) => {
    const row = db.get<{ id: number }>(`SELECT id FROM ${source.table} WHERE search_key = ?`, key);
    return row === undefined ? [] : [row.id];
  });
  const cursorOf = (key: number | undefined): string | null =>
    key === undefined ? null : writeCursor({ part: 0, values: [key] });
  const from = heldAt(at);
  return {
    ids,
    next: after ? cursorOf(shown.at(-1)) : null,
    previous: before ? cursorOf(shown[0]) : null,
    start: cursorOf(shown[0]),
    above: from === null ? 0 : hitsAbove(context, source, match, from),
    total,
    ...(at.kind === 'place' ? { skipped: at.rank } : {}),
  };
}

function hitsOf(context: StoreContext, source: ListSource, match: Match, at: PageAt<number>, limit: number) {
  const all = (backwards: boolean, most: number, skip: number): readonly number[] => {
    const [sql, values] = searchSql(source, match, at, backwards);
    return context.db.all<{ at: number }>(sql, ...values, most, skip).map((hit) => hit.at);
  };
  if (at.kind !== 'place') return all(false, limit, 0);
  const beyond = totalOf(context, source, match) - at.rank - limit;
  if (at.rank <= beyond) return all(false, limit, at.rank);
  return all(true, Math.min(limit, limit + beyond), Math.max(0, beyond)).toReversed();
}

function hitsAbove({ db }: StoreContext, source: ListSource, match: Match, from: number): number {
  const fts = `${source.table}_fts`;
  const conditions = hitConditions(source, match).add(`rowid ${source.direction === 'asc' ? '<' : '>'} ?`, from);
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${fts} ${conditions} LIMIT ${MOST_ABOVE})`;
  return db.get<{ n: number }>(sql, ...conditions.values)?.n ?? 0;
}

/** The last row shown may no longer be a hit; then its position among the hits tells where the page continues. */
function sorted(context: StoreContext, source: ListSource, match: Match, page: PageInput): Listed {
  const ids = sortedIds(context, source, match);
  const placeOf = (cursor: string): number => {
    const { values } = readCursor(cursor, [2]);
    const found = ids.indexOf(Number(values[0]));
    return found >= 0 ? found : Number(values[1]);
  };
  const at = withinList(readAt(page.at, placeOf), ids.length, page.limit);
  const [begin, end] = spanOf(at, page.limit);
  const shown = ids.slice(begin, end);
  const place = (index: number): string => writeCursor({ part: 0, values: [ids[index] ?? 0, index] });
  const total = totalOf(context, source, match);
  const from = heldAt(at) ?? 0;
  return {
    ids: shown,
    next: end < ids.length ? place(end - 1) : null,
    previous: begin > from && shown.length > 0 ? place(begin) : null,
    start: shown.length === 0 ? null : place(begin),
    above: Math.min(from, MOST_ABOVE),
    total,
    ...(at.kind === 'place' ? { skipped: at.rank } : {}),
    ...(total > ids.length ? { sortedWithin: ids.length } : {}),
  };
}

/** Where a page begins and ends among the sorted hits. */
function spanOf(at: PageAt<number>, limit: number): readonly [number, number] {
  const onward = (begin: number): readonly [number, number] => [begin, begin + limit];
  switch (at.kind) {
    case 'top':
      return onward(at.from ?? 0);
    case 'with':
      return onward(at.row);
    case 'after':
      return onward(at.row + 1);
    case 'before':
      return [Math.max(at.from ?? 0, at.row - limit), at.row];
    case 'place':
      return onward(at.rank);
    default:
      return assertNever(at);
  }
}

/** Cached until the next change: the pages of one list ask for it again and again. */
function sortedIds({ db, sorted: kept }: StoreContext, source: ListSource, match: Match): readonly number[] {
  const asked = JSON.stringify([source.table, source.direction, source.hitsBy, source.within, match]);
  const known = kept.get(asked);
  if (known !== undefined) return known;
  const [sql, values] = sortedSql(source, match);
  const ids = db.all<{ id: number }>(sql, ...values).map((row) => row.id);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(asked, ids);
  return ids;
}

function totalOf({ db, totals }: StoreContext, source: ListSource, match: Match): number {
  const asked = JSON.stringify([source.table, source.within, match]);
  const total = totals.get(asked) ?? countHits(db, source, match);
  totals.set(asked, total);
  return total;
}

function countHits(db: StoreContext['db'], source: ListSource, match: Match): number {
  const { table } = source;
  const conditions = hitConditions(source, match);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}_fts ${conditions}`, ...conditions.values)?.n ?? 0;
}
