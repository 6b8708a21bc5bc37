// What the columns of a list are, which of them are shown, and how wide.
import type { ReactNode } from 'react';
import type { Direction, ListLook } from '../../shared/domain/lists.ts';
import type { s } from '../strings/index.ts';

export interface Column<Row> {
  /** Also what the list is sorted by. */
  readonly id: keyof typeof s.lists.columns;
  /** In which direction a first click sorts. */
  readonly first: Direction;
  /** In pixels, until the user makes it wider. */
  readonly width: number;
  /** Takes the room that is left, and is never hidden. */
  readonly grows?: boolean;
  /** Shown from this width of the list on, unless the user has said otherwise. */
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

/** As an address holds it: `subject`, or `-subject` from the end. */
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

/** What a table is at least wide; in less room it is scrolled. In pixels. */
export const tableWidth = <Row>(columns: readonly Column<Row>[], look: ListLook): number =>
  columns.reduce((sum, column) => sum + leastWidth(column, look) + GAP, PADDING);

/** A value for grid-template-columns. A column that grows does so until the user gives it a width. */
export function template<Row>(columns: readonly Column<Row>[], look: ListLook): string {
  return columns
    .map((column) => (column.grows ? `minmax(${leastWidth(column, look)}px, 1fr)` : `${widthOf(column, look)}px`))
    .join(' ');
}
