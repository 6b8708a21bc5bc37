// One way to read a page of any of the three lists in any order, with or without a search.
import type { Direction } from '../../../shared/domain/lists.ts';
import type { StoreContext } from '../context.ts';
import type { SqlValue } from '../database.ts';
import { readHits } from './hits.ts';
import { Conditions, type Key, type PageInput, readCursor, writeCursor } from './page.ts';
import { matchOf } from './search-match.ts';

export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Rows that stand in one index in the order wanted. */
export interface Branch {
  readonly index: string;
  readonly where: readonly Condition[];
}

/** A stretch of a list: its branches are merged. Parts stand one after the other. */
export interface Part {
  /** Columns that the part is ordered by, all in the list's direction; `id` follows. */
  readonly by: readonly string[];
  readonly branches: readonly Branch[];
}

export interface ListSource {
  readonly table: 'sent' | 'report' | 'recipient';
  readonly parts: readonly Part[];
  readonly direction: Direction;
  /** As the user typed it. */
  readonly search: string;
  /** The same filter as in the parts, as flags of the full text. */
  readonly flags: readonly string[];
  /** What hits are ordered by; null: by the list's date, as the full text has them. */
  readonly hitsBy: readonly string[] | null;
  /** Rows without a search, from the counters. */
  readonly total: () => number;
}

export interface Listed {
  readonly ids: readonly number[];
  readonly next: string | null;
  readonly start: string | null;
  readonly above: number;
  readonly total: number;
  readonly sortedWithin?: number;
}

export type Sql = readonly [sql: string, values: SqlValue[]];

/** Rows before the beginning of a list are counted so far. */
export const MOST_ABOVE = 1000;

type Compared = '<' | '<=' | '>' | '>=';
const onward = (direction: Direction, inclusive: boolean): Compared =>
  direction === 'asc' ? (inclusive ? '>=' : '>') : inclusive ? '<=' : '<';
const backward = (direction: Direction): Compared => (direction === 'asc' ? '<' : '>');

function branchSql(
  table: string,
  { index, where }: Branch,
  by: readonly string[],
  how: Compared,
  key: Key | null,
): Sql {
  const conditions = new Conditions();
  for (const one of where) conditions.add(one.sql, ...one.values);
  if (key !== null) conditions.add(`(${[...by, 'id'].join(', ')}) ${how} (${key.values.map(() => '?').join(', ')})`);
  const columns = [...by.map((column, i) => `${column} AS k${i}`), 'id'].join(', ');
  return [
    `SELECT ${columns} FROM ${table} INDEXED BY ${index} ${conditions}`,
    [...conditions.values, ...(key?.values ?? [])],
  ];
}

/** Up to `?` rows of one part, after a key or from its beginning. */
export function partSql(source: ListSource, part: number, after: Key | null, inclusive = false): Sql {
  const { by, branches } = source.parts[part] ?? { by: [], branches: [] };
  const how = onward(source.direction, inclusive);
  const sqls = branches.map((branch) => branchSql(source.table, branch, by, how, after));
  const order = [...by.map((_, i) => `k${i}`), 'id'].map((column) => `${column} ${source.direction}`).join(', ');
  return [`${sqls.map(([sql]) => sql).join(' UNION ALL ')} ORDER BY ${order} LIMIT ?`, sqls.flatMap(([, v]) => v)];
}

/** How many rows of one part stand before a key (all of them without one), up to a limit; a statement a branch. */
export function aboveSql(source: ListSource, part: number, key: Key | null): readonly Sql[] {
  const { by, branches } = source.parts[part] ?? { by: [], branches: [] };
  return branches.map((branch) => {
    const [sql, values] = branchSql(source.table, branch, by, backward(source.direction), key);
    return [`SELECT count(*) AS n FROM (${sql} LIMIT ${MOST_ABOVE})`, values];
  });
}

type Row = Readonly<Record<string, string | number>> & { readonly id: number };

const keyOf = (part: number, by: readonly string[], row: Row): Key => ({
  part,
  values: [...by.map((_, i) => row[`k${i}`] ?? 0), row.id],
});

export function readList(context: StoreContext, source: ListSource, page: PageInput): Listed {
  const match = matchOf(source.table, source.search, source.flags, context.zone);
  if (match !== null) return readHits(context, source, match, page);
  const widths = source.parts.map((part) => part.by.length + 1);
  const cursor = readCursor(page.cursor, widths);
  const from = readCursor(page.from, widths);
  const after = cursor ?? from;
  const keys: Key[] = [];
  for (let part = after?.part ?? 0; part < source.parts.length && keys.length <= page.limit; part += 1) {
    const [sql, values] = partSql(source, part, part === after?.part ? after : null, cursor === null);
    const by = source.parts[part]?.by ?? [];
    const rows = context.db.all<Row>(sql, ...values, page.limit + 1 - keys.length);
    keys.push(...rows.map((row) => keyOf(part, by, row)));
  }
  const shown = keys.slice(0, page.limit);
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    ids: shown.map((key) => Number(key.values.at(-1))),
    next: keys.length > page.limit && last !== undefined ? writeCursor(last) : null,
    start: first === undefined ? null : writeCursor(first),
    above: from === null || cursor !== null ? 0 : countAbove(context, source, from),
    total: source.total(),
  };
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
