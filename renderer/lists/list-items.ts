// The rows of a list with their headings, and the position of each among the pixels of the whole list.
import { useMemo } from 'react';
import type { Stretch } from './list-model.ts';

export const HEADING_HEIGHT = 30;
/**
 * In pixels. Browsers cannot place anything below about 30 million pixels, fewer on high-density screens, so the unknown rows
 * of longer lists get less height.
 */
const MOST_GUESSED = 8_000_000;
/** Rows scrolled beyond this pixel are moved back to their estimated position. */
const MOST_PIXELS = 12_000_000;

export type Item<Row> =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly index: number };

function withHeadings<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  headingOf: ((row: Row) => string) | undefined,
): readonly Item<Row>[] {
  const items: Item<Row>[] = [];
  let last: string | null = null;
  rows.forEach((row, index) => {
    const heading = headingOf?.(row) ?? null;
    if (heading !== null && heading !== last) items.push({ kind: 'heading', key: `heading ${heading}`, text: heading });
    last = heading;
    items.push({ kind: 'row', key: keyOf(row), row, index });
  });
  return items;
}

export function useItems<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  headingOf: ((row: Row) => string) | undefined,
): readonly Item<Row>[] {
  return useMemo(() => withHeadings(rows, keyOf, headingOf), [rows, keyOf, headingOf]);
}

/**
 * In pixels: the space before the first item, the start of each item after that (and the end of the last one), and the space
 * after it.
 */
export interface Span {
  readonly stretch: string;
  /** Keys of rows. Headings have none, since a heading moves to the first known row of its day. */
  readonly keys: readonly (string | null)[];
  readonly before: number;
  readonly starts: readonly number[];
  readonly after: number;
}

export const endOf = (span: Span): number => span.before + (span.starts.at(-1) ?? 0);
export const startOf = (span: Span, index: number): number => span.before + (span.starts[index] ?? 0);

function startsOf(items: readonly Item<unknown>[], rowHeight: number): readonly number[] {
  const starts = [0];
  for (const item of items) starts.push((starts.at(-1) ?? 0) + (item.kind === 'heading' ? HEADING_HEIGHT : rowHeight));
  return starts;
}

/** The height in pixels of this many unknown rows. */
const room = (rows: number, size: number, rowHeight: number): number =>
  Math.round(rows * rowHeight * Math.min(1, MOST_GUESSED / Math.max(1, size * rowHeight)));

/** Where a row that remains was before, and would be now; null where no row remains. */
function kept(shown: Span, keys: Span['keys'], anchor: string | null): readonly [was: number, now: number] | null {
  const places = new Map(keys.map((key, index) => [key, index]));
  const stays = (key: string | null): boolean => key !== null && places.has(key);
  const known = stays(anchor) ? anchor : shown.keys.find(stays);
  if (known === undefined) return null;
  return [shown.keys.indexOf(known), places.get(known) ?? 0];
}

interface Laying {
  readonly items: readonly Item<unknown>[];
  /** The position of the known rows in the whole list. */
  readonly known: Stretch;
  readonly rowHeight: number;
  /** The layout so far. */
  readonly shown: Span | null;
  /** The key of the row that has to keep its place. */
  readonly anchor: string | null;
  readonly pulled: Pulled | null;
}

/** Where the user has scrolled: a row of the list to show at this pixel, or the end of the list. */
export interface Pulled {
  readonly rank: number;
  readonly top: number;
  readonly end: boolean;
}

/**
 * Lays out the items. Rows that remain keep their pixels as long as there is space before them; the space for unknown rows is
 * estimated.
 */
export function layOut({ items, known, rowHeight, shown, anchor, pulled }: Laying): Span {
  const { first, size, whole, stretch } = known;
  const keys = items.map((item) => (item.kind === 'row' ? item.key : null));
  const starts = startsOf(items, rowHeight);
  const length = starts.at(-1) ?? 0;
  const rows = items.filter((item) => item.kind === 'row').length;
  const after = whole.end ? 0 : Math.max(rowHeight, room(size - first - rows, size, rowHeight));
  const guessed = room(first, size, rowHeight);
  const placed = (): number => {
    if (whole.start) return 0;
    const same = shown?.stretch === stretch;
    if (!same && pulled !== null && !pulled.end) {
      const at = items.findIndex((item) => item.kind === 'row' && item.index === pulled.rank - first);
      return pulled.top - (starts[at] ?? 0);
    }
    const pair = shown && same ? kept(shown, keys, anchor) : null;
    return shown && pair ? startOf(shown, pair[0]) - (starts[pair[1]] ?? 0) : guessed;
  };
  const before = placed();
  const fits = whole.start || (before > 0 && (whole.end || before + length <= MOST_PIXELS));
  return { stretch, keys, before: fits ? before : guessed, starts, after };
}

/** How many pixels a remaining row has moved; 0 where none remains. */
export function movedBy(shown: Span, span: Span, anchor: string | null): number {
  const pair = kept(shown, span.keys, anchor);
  return pair ? startOf(span, pair[1]) - startOf(shown, pair[0]) : 0;
}

/** Whether no known row is within `height` pixels after `top`. */
export const isFar = (span: Span, top: number, height: number): boolean =>
  top >= endOf(span) || top + height <= span.before;

/** The rank of the row at a pixel outside the known rows. */
export function rankAt(span: Span, { first, size }: Stretch, rows: number, top: number): number {
  const end = endOf(span);
  if (top < span.before) return Math.floor((first * top) / Math.max(1, span.before));
  const beyond = Math.min(1, (top - end) / Math.max(1, span.after));
  return Math.min(size - 1, Math.ceil(first + rows + beyond * (size - first - rows)));
}
