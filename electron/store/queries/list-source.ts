// What a list is read from, and what a page of it is: for all of it (list.ts) and for what a search finds (hits.ts).
import type { Direction } from '../../../shared/domain/lists.ts';
import type { SqlValue } from '../database.ts';

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
  /** What of the filter the full text does not know: a condition on the row of a hit. */
  readonly within?: Condition | null;
  /** What hits are ordered by; null: by the list's date, as the full text has them. */
  readonly hitsBy: readonly string[] | null;
  /** Rows without a search, from the counters. */
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

/** Rows before the beginning of a list are counted so far. */
export const MOST_ABOVE = 1000;
