// Pages read by key: a cursor names the last row shown, so that a page costs the same wherever it lies.
import { AppError } from '../../../shared/domain/errors.ts';
import type { SqlValue } from '../database.ts';

export interface PageInput {
  readonly cursor: string | null;
  readonly limit: number;
  readonly from?: string | null | undefined;
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
