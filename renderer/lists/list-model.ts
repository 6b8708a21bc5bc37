// The parts of a list: the known rows, functions that read others, how a row is drawn, and which one is selected.
import type { ReactNode } from 'react';

/** The position of the known rows in the list. */
export interface Stretch {
  /** The number of rows before the first known one. */
  readonly first: number;
  /** The number of rows of the whole list. */
  readonly size: number;
  /** Whether the known rows reach the beginning and the end of the list. */
  readonly whole: { readonly start: boolean; readonly end: boolean };
  /** The name of consecutive pages; a new position gets a new name. */
  readonly stretch: string;
}

/** The rows that have been read. */
export interface Known<Row> extends Stretch {
  readonly rows: readonly Row[];
  /** The number of rows in total, including unread ones. */
  readonly total: number;
  /** The number of rows that came in before the first one since the list is held; they are not shown yet. */
  readonly above: number;
  /** Whether the rows still belong to the previous list. */
  readonly stale: boolean;
}

/** Functions that read rows which are not known. */
export interface Reach {
  /** Reads the rows after the last known one. */
  readonly more: () => void;
  /** Reads the rows before the first known one. */
  readonly earlier: () => void;
  /** Reads the rows at another rank of the list. */
  readonly seek: (rank: number) => void;
  /** Holds the list while the user is not at the top: new rows above are then not shown. */
  readonly hold: (on: boolean) => void;
}

/** The header and the columns of a list that is a table. */
export interface TableLook {
  /** The value of grid-template-columns. */
  readonly columns: string;
  /** The least width in pixels. */
  readonly least: number;
  readonly header: ReactNode;
  readonly headerHeight: number;
}

/** How rows are named and drawn. */
export interface Drawing<Row> {
  readonly keyOf: (row: Row) => string;
  /** The heading above a row; it is shown where it differs from the previous row's. */
  readonly headingOf: ((row: Row) => string) | undefined;
  readonly render: (row: Row) => ReactNode;
  /** In pixels; equal for all rows. */
  readonly rowHeight: number;
  /** Null for rows of two lines. */
  readonly table: TableLook | null;
}

/** The row that is open beside the list. */
export interface Selection<Row> {
  /** The key of that row. */
  readonly selected: string | null;
  readonly select: (row: Row) => void;
  /** Moves the focus from the list to the open detail. */
  readonly open: () => void;
}
