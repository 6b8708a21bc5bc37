// Pages of what a search finds: in the order of the full text, which is that of the list's dates, or sorted by a column.
import { assertNever } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import type { Listed, ListSource, Sql } from './list.ts';
import { MOST_ABOVE } from './list.ts';
import {
  Conditions,
  cut,
  type PageInput,
  readCursor,
  tellsAbove,
  type Wanted,
  wantedOf,
  withinList,
  writeCursor,
} from './page.ts';
import type { Match } from './search-match.ts';

/** Of more hits only the newest are sorted, so that a key that is typed is answered at once. */
export const MOST_SORTED = 5000;
/** Sorted searches that are kept at a time. */
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
 * A page of the hits: up to `?` of them, after `?` that are passed over. The full text walks them by search_key, that is in the order
 * of the list; backwards for those before a row.
 */
export function searchSql(source: ListSource, match: Match, wanted: Wanted<number>, backwards = false): Sql {
  const fts = `${source.table}_fts`;
  const conditions = hitConditions(source, match);
  const asc = source.direction === 'asc';
  const [onward, backward] = asc ? ['>', '<'] : ['<', '>'];
  if (wanted.kind === 'after' && wanted.row !== null)
    conditions.add(`rowid ${onward}${wanted.inclusive ? '=' : ''} ?`, wanted.row);
  if (wanted.kind === 'before') {
    conditions.add(`rowid ${backward} ?`, wanted.row);
    if (wanted.from !== null) conditions.add(`rowid ${onward}= ?`, wanted.from);
  }
  const order = asc === (backwards || wanted.kind === 'before') ? 'desc' : 'asc';
  return [`SELECT rowid AS at FROM ${fts} ${conditions} ORDER BY rowid ${order} LIMIT ? OFFSET ?`, conditions.values];
}

/** The newest hits, sorted. */
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
  const read = (cursor: string | null | undefined): number | null => {
    const key = readCursor(cursor, [1]);
    return key === null ? null : Number(key.values[0]);
  };
  const total = totalOf(context, source, match);
  const wanted = withinList(wantedOf(page, read), total, page.limit);
  const {
    rows: shown,
    before,
    after,
  } = cut(wanted, hitsOf(context, source, match, wanted, page.limit + 1), page.limit);
  const ids = shown.flatMap((at) => {
    const row = db.get<{ id: number }>(`SELECT id FROM ${source.table} WHERE search_key = ?`, at);
    return row === undefined ? [] : [row.id];
  });
  const cursorOf = (at: number | undefined): string | null =>
    at === undefined ? null : writeCursor({ part: 0, values: [at] });
  const from = read(page.from);
  return {
    ids,
    next: after ? cursorOf(shown.at(-1)) : null,
    previous: before ? cursorOf(shown[0]) : null,
    start: cursorOf(shown[0]),
    above: from === null || !tellsAbove(wanted) ? 0 : hitsAbove(context, source, match, from),
    total,
    ...(wanted.kind === 'place' ? { skipped: wanted.place } : {}),
  };
}

function hitsOf(context: StoreContext, source: ListSource, match: Match, wanted: Wanted<number>, limit: number) {
  const all = (backwards: boolean, most: number, skip: number): readonly number[] => {
    const [sql, values] = searchSql(source, match, wanted, backwards);
    return context.db.all<{ at: number }>(sql, ...values, most, skip).map((hit) => hit.at);
  };
  if (wanted.kind !== 'place') return all(false, limit, 0);
  const beyond = totalOf(context, source, match) - wanted.place - limit;
  if (wanted.place <= beyond) return all(false, limit, wanted.place);
  return all(true, Math.min(limit, limit + beyond), Math.max(0, beyond)).toReversed();
}

function hitsAbove({ db }: StoreContext, source: ListSource, match: Match, from: number): number {
  const fts = `${source.table}_fts`;
  const conditions = hitConditions(source, match).add(`rowid ${source.direction === 'asc' ? '<' : '>'} ?`, from);
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
  const wanted = withinList(wantedOf(page, at), ids.length, page.limit);
  const [begin, end] = spanOf(wanted, page.limit);
  const shown = ids.slice(begin, end);
  const place = (index: number): string => writeCursor({ part: 0, values: [ids[index] ?? 0, index] });
  const total = totalOf(context, source, match);
  const from = at(page.from) ?? 0;
  const first = wanted.kind === 'place' ? 0 : from;
  return {
    ids: shown,
    next: end < ids.length ? place(end - 1) : null,
    previous: begin > first && shown.length > 0 ? place(begin) : null,
    start: shown.length === 0 ? null : place(begin),
    above: tellsAbove(wanted) ? Math.min(from, MOST_ABOVE) : 0,
    total,
    ...(wanted.kind === 'place' ? { skipped: wanted.place } : {}),
    ...(total > ids.length ? { sortedWithin: ids.length } : {}),
  };
}

/** Where in the sorted hits a page begins, and where it ends. */
function spanOf(wanted: Wanted<number>, limit: number): readonly [number, number] {
  switch (wanted.kind) {
    case 'after': {
      const begin = wanted.row === null ? 0 : wanted.row + (wanted.inclusive ? 0 : 1);
      return [begin, begin + limit];
    }
    case 'before':
      return [Math.max(wanted.from ?? 0, wanted.row - limit), wanted.row];
    case 'place':
      return [wanted.place, wanted.place + limit];
    default:
      return assertNever(wanted);
  }
}

/** Kept until the next change: the pages of one list ask for it again and again. */
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
