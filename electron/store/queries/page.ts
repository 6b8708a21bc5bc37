// Pages read by key: a cursor names the last row shown, so that a page costs the same wherever it lies.
import { AppError } from '../../../shared/domain/errors.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { SqlValue } from '../database.ts';

export interface PageInput {
  readonly cursor: string | null;
  readonly limit: number;
  readonly from?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly skip?: number | null | undefined;
}

/** One row's place in a list: in which part of it, then the values that the part is ordered by; the last is the row's id. */
export interface Key {
  readonly part: number;
  readonly values: readonly (string | number)[];
}

/** Errors: `bad-input` for a text that no page of a list with so many values has given. */
export function readCursor(cursor: string | null | undefined, widths: readonly number[]): Key | null {
  if (cursor === null || cursor === undefined) return null;
  const [part, ...values] = parsed(cursor);
  const fits = typeof part === 'number' && values.length > 0 && widths[part] === values.length;
  if (!fits || !values.every(isKeyValue)) throw new AppError('bad-input', { detail: 'cursor' });
  return { part, values };
}

const isKeyValue = (value: unknown): value is string | number =>
  typeof value === 'string' || Number.isSafeInteger(value);

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(cursor);
    if (Array.isArray(value)) return value;
  } catch (error) {
    throw new AppError('bad-input', { detail: 'cursor' }, error);
  }
  throw new AppError('bad-input', { detail: 'cursor' });
}

export const writeCursor = ({ part, values }: Key): string => JSON.stringify([part, ...values]);

/** Which rows of a list a page holds. Keys stand for rows, `Row` is how the list names them. */
export type Wanted<Row> =
  /** After a row, or that row and what follows; null: from the beginning. */
  | { readonly kind: 'after'; readonly row: Row | null; readonly inclusive: boolean }
  /** The last ones before a row; none before `from`. */
  | { readonly kind: 'before'; readonly row: Row; readonly from: Row | null }
  /** From a place in the list on, counted from 0. */
  | { readonly kind: 'place'; readonly place: number };

/** What of the page's fields counts: `before` first, then `cursor`, then `skip`. */
export function wantedOf<Row>(page: PageInput, read: (cursor: string | null | undefined) => Row | null): Wanted<Row> {
  const [before, cursor, from] = [read(page.before), read(page.cursor), read(page.from)];
  if (before !== null) return { kind: 'before', row: before, from };
  if (cursor !== null) return { kind: 'after', row: cursor, inclusive: false };
  if (typeof page.skip === 'number') return { kind: 'place', place: page.skip };
  return { kind: 'after', row: from, inclusive: true };
}

/** A page with one row more than was asked for, where there is one: its rows, and whether others stand before and after. */
export function cut<Row>(
  wanted: Wanted<Row>,
  rows: readonly Row[],
  limit: number,
): { readonly rows: readonly Row[]; readonly before: boolean; readonly after: boolean } {
  const more = rows.length > limit;
  switch (wanted.kind) {
    case 'before':
      return { rows: rows.slice(0, limit).toReversed(), before: more, after: true };
    case 'after':
      // What `from` names is where the list begins.
      return { rows: rows.slice(0, limit), before: !wanted.inclusive, after: more };
    case 'place':
      return { rows: rows.slice(0, limit), before: wanted.place > 0, after: more };
    default:
      return assertNever(wanted);
  }
}

/** Whether a page tells how many rows stand before `from`: those that may begin with it. */
export const tellsAbove = (wanted: Wanted<unknown>): boolean =>
  wanted.kind === 'before' || (wanted.kind === 'after' && wanted.inclusive);

/** Where a page that begins at a place begins in truth: the last page is a whole one. */
export function withinList<Row>(wanted: Wanted<Row>, total: number, limit: number): Wanted<Row> {
  if (wanted.kind !== 'place') return wanted;
  return { kind: 'place', place: Math.max(0, Math.min(wanted.place, total - limit)) };
}

/** Conditions of a WHERE clause with their values, in order. */
export class Conditions {
  readonly #sql: string[] = [];
  readonly values: SqlValue[] = [];

  add(sql: string, ...values: SqlValue[]): this {
    this.#sql.push(sql);
    this.values.push(...values);
    return this;
  }

  toString(): string {
    return this.#sql.length === 0 ? '' : `WHERE ${this.#sql.join(' AND ')}`;
  }
}
