// What a list is read from, and what a page of it is: for all of it (list.ts) and for what a search finds (hits.ts).
import type { Direction } from '../../../shared/domain/lists.ts';
import type { SqlValue } from '../database.ts';

export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Rows that one index holds in the wanted order. */
export interface Branch {
  readonly index: string;
  readonly where: readonly Condition[];
}

/** A section of a list. The list merges the branches of a part, and the parts follow each other. */
export interface Part {
  /** The columns that order the part, all in the list's direction, then `id`. */
  readonly by: readonly string[];
  readonly branches: readonly Branch[];
}

export interface ListSource {
  readonly table: 'sent' | 'report' | 'recipient';
  readonly parts: readonly Part[];
  readonly direction: Direction;
  /** The search as the user typed it. */
  readonly search: string;
  /** The filter of the parts, as flags of the full text. */
  readonly flags: readonly string[];
  /** The part of the filter that the full text cannot express, as a condition on a hit's row. */
  readonly within?: Condition | null;
  /** The columns that order hits; null: the list's date, as in the full text. */
  readonly hitsBy: readonly string[] | null;
  /** The number of rows without a search, from the counters. */
  readonly total: () => number;
}

export interface Listed {
  readonly ids: readonly number[];
  readonly next: string | null;
  readonly previous: string | null;
  readonly skipped?: number;
  readonly start: string | null;
  readonly above: number;
  readonly total: number;
  readonly sortedWithin?: number;
}

export type Sql = readonly [sql: string, values: SqlValue[]];

/** Rows before the beginning of a list are counted only up to this number. */
export const MOST_ABOVE = 1000;
