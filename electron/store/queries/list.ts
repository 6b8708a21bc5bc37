// Reads a page of any of the three lists in any order, with or without a search.
import type { Direction, PageAt } from '../../../shared/domain/lists.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import { readHits } from './hits.ts';
import { type Branch, type Listed, type ListSource, MOST_ABOVE, type Part, type Sql } from './list-source.ts';
import {
  Conditions,
  cut,
  heldAt,
  type Key,
  type PageInput,
  readAt,
  readCursor,
  withinList,
  writeCursor,
} from './page.ts';
import { matchOf } from './search-match.ts';

type Compared = '<' | '<=' | '>' | '>=';
interface Bound {
  readonly how: Compared;
  readonly key: Key;
}
const onward = (direction: Direction, inclusive: boolean): Compared =>
  direction === 'asc' ? (inclusive ? '>=' : '>') : inclusive ? '<=' : '<';
const backward = (direction: Direction): Compared => (direction === 'asc' ? '<' : '>');
const turned = (direction: Direction): Direction => (direction === 'asc' ? 'desc' : 'asc');

function branchSql(table: string, { index, where }: Branch, by: readonly string[], bounds: readonly Bound[]): Sql {
  const conditions = new Conditions();
  for (const one of where) conditions.add(one.sql, ...one.values);
  for (const { how, key } of bounds)
    conditions.add(`(${[...by, 'id'].join(', ')}) ${how} (${key.values.map(() => '?').join(', ')})`, ...key.values);
  const columns = [...by.map((column, i) => `${column} AS k${i}`), 'id'].join(', ');
  return [`SELECT ${columns} FROM ${table} INDEXED BY ${index} ${conditions}`, [...conditions.values]];
}

const NO_PART: Part = { by: [], branches: [] };

function orderedSql(source: ListSource, part: number, bounds: readonly Bound[], direction: Direction): Sql {
  const { by, branches } = source.parts[part] ?? NO_PART;
  const sqls = branches.map((branch) => branchSql(source.table, branch, by, bounds));
  const order = [...by.map((_, i) => `k${i}`), 'id'].map((column) => `${column} ${direction}`).join(', ');
  return [
    `${sqls.map(([sql]) => sql).join(' UNION ALL ')} ORDER BY ${order} LIMIT ? OFFSET ?`,
    sqls.flatMap(([, v]) => v),
  ];
}

/** SQL for up to `?` rows of one part after a key or from its beginning, skipping the first `?`. */
export function partSql(source: ListSource, part: number, after: Key | null, inclusive = false): Sql {
  const bounds = after === null ? [] : [{ how: onward(source.direction, inclusive), key: after }];
  return orderedSql(source, part, bounds, source.direction);
}

/** The same backwards from a key or from the part's end, back to its beginning or to the row `from`. */
export function backwardSql(source: ListSource, part: number, before: Key | null, from: Key | null): Sql {
  const { direction } = source;
  const bounds: Bound[] = [];
  if (before !== null) bounds.push({ how: backward(direction), key: before });
  if (from !== null) bounds.push({ how: onward(direction, true), key: from });
  return orderedSql(source, part, bounds, turned(direction));
}

/** How many rows of one part precede a key (all of them without one), up to a limit; one statement per branch. */
export function aboveSql(source: ListSource, part: number, key: Key | null): readonly Sql[] {
  const { by, branches } = source.parts[part] ?? NO_PART;
  const bounds = key === null ? [] : [{ how: backward(source.direction), key }];
  return branches.map((branch) => {
    const [sql, values] = branchSql(source.table, branch, by, bounds);
    return [`SELECT count(*) AS n FROM (${sql} LIMIT ${MOST_ABOVE})`, values];
  });
}

/** How many rows one part has; one statement per branch. */
export function sizeSql(source: ListSource, part: number): readonly Sql[] {
  const { by, branches } = source.parts[part] ?? NO_PART;
  return branches.map((branch) => {
    const [sql, values] = branchSql(source.table, branch, by, []);
    return [`SELECT count(*) AS n FROM (${sql})`, values];
  });
}

export function readList(context: StoreContext, source: ListSource, page: PageInput): Listed {
  const match = matchOf(source.table, source.search, source.flags, context.zone);
  if (match !== null) return readHits(context, source, match, page);
  const widths = source.parts.map((part) => part.by.length + 1);
  const total = source.total();
  const asked = readAt(page.at, (cursor) => readCursor(cursor, widths));
  const at = withinList(asked, total, page.limit);
  const found = cut(at, keysOf(context, source, at, page.limit + 1), page.limit);
  const [first, last] = [found.rows[0], found.rows.at(-1)];
  const from = heldAt(at);
  return {
    ids: found.rows.map((key) => Number(key.values.at(-1))),
    next: found.after && last !== undefined ? writeCursor(last) : null,
    previous: found.before && first !== undefined ? writeCursor(first) : null,
    start: first === undefined ? null : writeCursor(first),
    above: from === null ? 0 : countAbove(context, source, from),
    total,
    ...(at.kind === 'place' ? { skipped: at.rank } : {}),
  };
}

/** Keys in the order of the list; for a page before a row, in reverse order from that row. */
function keysOf(context: StoreContext, source: ListSource, at: PageAt<Key>, limit: number): readonly Key[] {
  const from = (edge: Key | null, inclusive: boolean): Walk => ({ end: 'first', edge, inclusive, limit, skip: 0 });
  switch (at.kind) {
    case 'top':
      return readParts(context, source, from(at.from, true));
    case 'with':
      return readParts(context, source, from(at.row, true));
    case 'after':
      return readParts(context, source, from(at.row, false));
    case 'before':
      return readParts(context, source, { end: 'last', edge: at.row, from: at.from, limit, skip: 0 });
    case 'place':
      return keysAt(context, source, at.rank, limit);
    default:
      return assertNever(at);
  }
}

/** Walks from the nearer end of the list. */
function keysAt(context: StoreContext, source: ListSource, rank: number, limit: number): readonly Key[] {
  const beyond = source.total() - rank - limit;
  if (rank <= beyond) return readParts(context, source, { end: 'first', edge: null, limit, skip: rank });
  const wanted = Math.min(limit, limit + beyond);
  const turnedRound = readParts(context, source, { end: 'last', edge: null, limit: wanted, skip: Math.max(0, beyond) });
  return turnedRound.toReversed();
}

interface Walk {
  /** The end of the list at which the walk starts, or from which it comes. */
  readonly end: 'first' | 'last';
  /** The row beside which the walk starts, or with which it starts. */
  readonly edge: Key | null;
  readonly inclusive?: boolean;
  /** A walk from the end stops at this row. */
  readonly from?: Key | null;
  readonly limit: number;
  /** The number of rows to skip. */
  readonly skip: number;
}

type Row = Readonly<Record<string, string | number>> & { readonly id: number };

const keyOf = (part: number, by: readonly string[], row: Row): Key => ({
  part,
  values: [...by.map((_, i) => row[`k${i}`] ?? 0), row.id],
});

function readParts(context: StoreContext, source: ListSource, walk: Walk): readonly Key[] {
  const { edge, from = null } = walk;
  const all = source.parts.map((_, part) => part);
  const order = walk.end === 'first' ? all : all.toReversed();
  const keys: Key[] = [];
  let { skip } = walk;
  for (const part of order.slice(edge === null ? 0 : order.indexOf(edge.part))) {
    if (keys.length >= walk.limit || (from !== null && part < from.part)) break;
    const size = skip > 0 && all.length > 1 ? sizeOf(context, source, part) : Number.POSITIVE_INFINITY;
    if (skip < size) {
      const near = edge?.part === part ? edge : null;
      const [sql, values] =
        walk.end === 'first'
          ? partSql(source, part, near, walk.inclusive)
          : backwardSql(source, part, near, from?.part === part ? from : null);
      const by = source.parts[part]?.by ?? [];
      const rows = context.db.all<Row>(sql, ...values, walk.limit - keys.length, skip);
      keys.push(...rows.map((row) => keyOf(part, by, row)));
    }
    skip = Math.max(0, skip - size);
  }
  return keys;
}

/** Cached until the next change. */
function sizeOf({ db, totals }: StoreContext, source: ListSource, part: number): number {
  const sqls = sizeSql(source, part);
  const asked = JSON.stringify(sqls);
  const size = totals.get(asked) ?? sqls.reduce((n, [sql, v]) => n + (db.get<{ n: number }>(sql, ...v)?.n ?? 0), 0);
  totals.set(asked, size);
  return size;
}

function countAbove({ db }: StoreContext, source: ListSource, from: Key): number {
  let above = 0;
  for (let part = 0; part <= from.part && above < MOST_ABOVE; part += 1) {
    for (const [sql, values] of aboveSql(source, part, part === from.part ? from : null)) {
      above += db.get<{ n: number }>(sql, ...values)?.n ?? 0;
    }
  }
  return Math.min(above, MOST_ABOVE);
}
