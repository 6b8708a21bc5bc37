// Pages read by key: a cursor names the last row shown, so that a page costs the same wherever it lies.
import { AppError } from '../../../shared/domain/errors.ts';
import type { SqlValue } from '../database.ts';

export interface PageInput {
  readonly cursor: string | null;
  readonly limit: number;
}

/** The last row of a page: what the list is sorted by, and the row's id where that is equal. */
export interface Key {
  readonly at: number;
  readonly id: number;
}

/** Errors: `bad-input` for a text that no page has given. */
export function readCursor(cursor: string | null): Key | null {
  if (cursor === null) return null;
  const [at, id, ...rest] = cursor.split('.').map(Number);
  if (
    !Number.isSafeInteger(at) ||
    !Number.isSafeInteger(id) ||
    rest.length > 0 ||
    at === undefined ||
    id === undefined
  ) {
    throw new AppError('bad-input', { detail: 'cursor' });
  }
  return { at, id };
}

/** `rows` holds one row more than was asked for where there is a next page. */
export function cutPage<Row extends Key>(
  rows: readonly Row[],
  limit: number,
): { rows: readonly Row[]; next: string | null } {
  if (rows.length <= limit) return { rows, next: null };
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: last === undefined ? null : `${last.at}.${last.id}` };
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
