// What a list is made of: the rows that are there, the ways to others, how a row is drawn, and which one is chosen.
import type { ReactNode } from 'react';

/** Where the rows that are there stand in the list. */
export interface Stretch {
  /** Rows before the first. */
  readonly first: number;
  /** Rows of the whole list. */
  readonly size: number;
  /** Whether the list begins and ends with them. */
  readonly whole: { readonly start: boolean; readonly end: boolean };
  /** Pages that follow each other have the same name; a new name for a new place. */
  readonly stretch: string;
}

/** The rows that are there. */
export interface Known<Row> extends Stretch {
  readonly rows: readonly Row[];
  /** Rows in all, also those not read yet. */
  readonly total: number;
  /** Rows that came in before the first one since the list is held, and are not shown yet. */
  readonly above: number;
  /** They are still those of the list before. */
  readonly stale: boolean;
}

/** The ways to rows that are not there. */
export interface Reach {
  /** Reads on behind the last row. */
  readonly more: () => void;
  /** Reads on before the first row. */
  readonly earlier: () => void;
  /** Reads the rows at another place of the list. */
  readonly seek: (rank: number) => void;
  /** While a list is held, rows that come in above do not show: as long as the reader is not at the top. */
  readonly hold: (on: boolean) => void;
}

/** The header and the columns of a list that is a table. */
export interface TableLook {
  /** A value for grid-template-columns. */
  readonly columns: string;
  /** The least width in pixels. */
  readonly least: number;
  readonly header: ReactNode;
  readonly headerHeight: number;
}

/** How the rows are named and drawn. */
export interface Drawing<Row> {
  readonly keyOf: (row: Row) => string;
  /** The heading that a row stands under; it is shown where it differs from the row before. */
  readonly headingOf: ((row: Row) => string) | undefined;
  readonly render: (row: Row) => ReactNode;
  /** In pixels; all rows have the same. */
  readonly rowHeight: number;
  /** Null for rows of two lines. */
  readonly table: TableLook | null;
}

/** The row that is open beside the list. */
export interface Selection<Row> {
  /** Its key. */
  readonly selected: string | null;
  readonly select: (row: Row) => void;
  /** Takes the reader from the list to what is open beside it. */
  readonly open: () => void;
}
