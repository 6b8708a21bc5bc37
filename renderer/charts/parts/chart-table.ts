import { count } from '../../format/number.ts';

/** One number or name: its text on screen, and its value in a saved file. */
export interface Cell {
  readonly text: string;
  readonly value: string | number | null;
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
}

export const words = (text: string, value: string | number | null = text): Cell => ({ text, value });
export const number = (value: number): Cell => ({ text: count(value), value });
