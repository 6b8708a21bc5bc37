// The parts that all charts share.

import type { CSSProperties } from 'react';
import type { Overview } from '../../../shared/domain/views.ts';
import { plainVisible } from '../../format/visible-text.ts';

/** A chart's place on the Overview. */
export interface ChartFrame {
  readonly id: string;
  /**
   * How many of the Overview's twelve columns the chart takes: usually; where the list of what needs attention is long and two
   * charts stand beside it; and in a window of at most 1200 pixels.
   */
  readonly columns: { readonly wide: number; readonly busy: number; readonly narrow: number };
}

/** The columns as custom properties for the style sheet (.grid > .ch). */
export const columnStyle = ({ columns: { wide, busy, narrow } }: ChartFrame): CSSProperties =>
  ({ '--wide': wide, '--busy': busy, '--narrow': narrow }) as CSSProperties;

export interface ChartProps {
  readonly frame: ChartFrame;
  readonly overview: Overview;
  /** The chosen range in days, as in the calls of the Overview. */
  readonly days: number;
  /** The only account to count; null: all accounts. */
  readonly accountId: number | null;
}

/** The filter of every link in a chart: the start date, and the account. */
export interface Scope {
  readonly since: string | null;
  readonly accountId: number | null;
}

/** The fills of bars. Each has its own pattern as well as its colour. */
export const FILLS = ['hard', 'soft', 'yours'] as const;
export type Fill = (typeof FILLS)[number];

export interface Series<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** The fill of a bar, or a line. */
  readonly look: Fill | 'line';
}

/** One bar, or one stack of bars: its name, its values, and the target of a click. */
export interface Mark {
  readonly key: string;
  readonly name: string;
  readonly to: string;
  /** Values by the ids of the series. */
  readonly values: Readonly<Record<string, number>>;
  /** The text at the right end of a row. */
  readonly label: string;
  /** Lines of the tooltip: a name, a value, and the fill of the series. */
  readonly lines: readonly { readonly name: string; readonly value: string; readonly look: Series['look'] | null }[];
}

/** The description of a mark for screen readers. */
export const spoken = ({ name, lines }: Pick<Mark, 'name' | 'lines'>): string =>
  plainVisible(`${name}: ${lines.map((line) => `${line.name} ${line.value}`).join(', ')}`);
