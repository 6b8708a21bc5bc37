// The columns of a list: their definitions, which of them are shown, and their widths.
import type { ReactNode } from 'react';
import type { Direction, ListLook } from '../../shared/domain/lists.ts';
import type { s } from '../strings/index.ts';

export interface Column<Row> {
  /** The column's id, which is also the sort order it stands for. */
  readonly id: keyof typeof s.lists.columns;
  /** The direction in which a first click sorts. */
  readonly first: Direction;
  /** The default width in pixels. */
  readonly width: number;
  /** The column takes the remaining width, and cannot be hidden. */
  readonly grows?: boolean;
  /** The least width of the list, in pixels, at which the column is shown by default. */
  readonly from?: number;
  readonly end?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface Sorting {
  readonly by: string;
  readonly direction: Direction;
}

export const LEAST_WIDTH = 40;
export const MOST_WIDTH = 900;

/** Reads the sorting from an address: `subject`, or `-subject` for descending order. */
export function readSorting<Row>(text: string | undefined, columns: readonly Column<Row>[], usual: Sorting): Sorting {
  const by = text?.replace(/^-/, '');
  const column = columns.find(({ id }) => id === by);
  return column ? { by: column.id, direction: text?.startsWith('-') ? 'desc' : 'asc' } : usual;
}

export function writeSorting(sorting: Sorting, usual: Sorting): string | null {
  if (sorting.by === usual.by && sorting.direction === usual.direction) return null;
  return `${sorting.direction === 'desc' ? '-' : ''}${sorting.by}`;
}

export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  look: ListLook,
  paneWidth: number,
): readonly Column<Row>[] {
  return columns.filter((column) => column.grows || (look.columns?.[column.id] ?? (column.from ?? 0) <= paneWidth));
}

export const widthOf = <Row>(column: Column<Row>, look: ListLook): number =>
  Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, look.widths?.[column.id] ?? column.width));

const GAP = 8;
const PADDING = 50;
const leastWidth = <Row>(column: Column<Row>, look: ListLook): number =>
  column.grows && look.widths?.[column.id] === undefined ? Math.min(column.width, 150) : widthOf(column, look);

/** The least width of a table in pixels; a narrower list scrolls. */
export const tableWidth = <Row>(columns: readonly Column<Row>[], look: ListLook): number =>
  columns.reduce((sum, column) => sum + leastWidth(column, look) + GAP, PADDING);

/** The value of grid-template-columns. A growing column grows until the user sets its width. */
export function template<Row>(columns: readonly Column<Row>[], look: ListLook): string {
  return columns
    .map((column) => (column.grows ? `minmax(${leastWidth(column, look)}px, 1fr)` : `${widthOf(column, look)}px`))
    .join(' ');
}
