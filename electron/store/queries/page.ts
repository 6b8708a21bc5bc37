// Pages read by key: a cursor names the last row shown, so that every page costs the same, wherever it is in the list.
import { AppError } from '../../../shared/domain/errors.ts';
import type { PageAt } from '../../../shared/domain/lists.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { SqlValue } from '../database.ts';

export interface PageInput {
  readonly at: PageAt;
  readonly limit: number;
}

/** A row's position in a list: its part, then the values that order the part; the last value is the row's id. */
export interface Key {
  readonly part: number;
  readonly values: readonly (string | number)[];
}

/** Errors: `bad-input` for a text that is not a cursor of a list with these numbers of values. */
export function readCursor(cursor: string, widths: readonly number[]): Key {
  const [part, ...values] = parsed(cursor);
  const fits = typeof part === 'number' && values.length > 0 && widths[part] === values.length;
  if (!fits || !values.every(isKeyValue)) throw new AppError('bad-input', { detail: { id: 'field', field: 'cursor' } });
  return { part, values };
}

const isKeyValue = (value: unknown): value is string | number =>
  typeof value === 'string' || Number.isSafeInteger(value);

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(cursor);
    if (Array.isArray(value)) return value;
  } catch (error) {
    throw new AppError('bad-input', { detail: { id: 'field', field: 'cursor' } }, error);
  }
  throw new AppError('bad-input', { detail: { id: 'field', field: 'cursor' } });
}

export const writeCursor = ({ part, values }: Key): string => JSON.stringify([part, ...values]);

/** In: a page request with cursors. Out: the same request with the rows as `read` parses them. */
export function readAt<Name>(at: PageAt, read: (cursor: string) => Name): PageAt<Name> {
  const orNull = (cursor: string | null): Name | null => (cursor === null ? null : read(cursor));
  switch (at.kind) {
    case 'top':
      return { kind: 'top', from: orNull(at.from) };
    case 'with':
    case 'after':
      return { kind: at.kind, row: read(at.row) };
    case 'before':
      return { kind: 'before', row: read(at.row), from: orNull(at.from) };
    case 'place':
      return at;
    default:
      return assertNever(at);
  }
}

/** In: a page, with one row more than requested if there is one. Out: its rows, and whether others precede and follow them. */
export function cut<Row>(
  at: PageAt<unknown>,
  rows: readonly Row[],
  limit: number,
): { readonly rows: readonly Row[]; readonly before: boolean; readonly after: boolean } {
  const more = rows.length > limit;
  switch (at.kind) {
    case 'top':
      return { rows: rows.slice(0, limit), before: false, after: more };
    case 'with':
    case 'after':
      return { rows: rows.slice(0, limit), before: true, after: more };
    case 'before':
      return { rows: rows.slice(0, limit).toReversed(), before: more, after: true };
    case 'place':
      return { rows: rows.slice(0, limit), before: at.rank > 0, after: more };
    default:
      return assertNever(at);
  }
}

/**
 * The row at which the list is held; null where the list begins with its first row, or where the page cannot begin with the
 * held one.
 */
export const heldAt = <Name>(at: PageAt<Name>): Name | null =>
  at.kind === 'top' || at.kind === 'before' ? at.from : null;

/** The actual start of a page requested by rank: the last page is always a full one. */
export function withinList<Name>(at: PageAt<Name>, total: number, limit: number): PageAt<Name> {
  return at.kind === 'place' ? { kind: 'place', rank: Math.max(0, Math.min(at.rank, total - limit)) } : at;
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
