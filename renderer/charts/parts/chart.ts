// What a chart is made of, whatever its form.

import type { CSSProperties } from 'react';
import type { Overview } from '../../../shared/domain/views.ts';
import { plainVisible } from '../../format/visible-text.ts';

/** The place of a chart among the others, as the list of charts gives it. */
export interface ChartFrame {
  readonly id: string;
  /**
   * How many of the Overview's twelve columns it takes: usually, where much needs attention and stands beside two charts, and
   * in a window of at most 1200 pixels.
   */
  readonly columns: { readonly wide: number; readonly busy: number; readonly narrow: number };
}

/** What the style sheet reads of the columns (.grid > .ch). */
export const columnStyle = ({ columns: { wide, busy, narrow } }: ChartFrame): CSSProperties =>
  ({ '--wide': wide, '--busy': busy, '--narrow': narrow }) as CSSProperties;

export interface ChartProps {
  readonly frame: ChartFrame;
  readonly overview: Overview;
  /** The range chosen, as the calls of the Overview take it. */
  readonly days: number;
  /** The only account that is counted; null: all of them. */
  readonly accountId: number | null;
}

/** What every link of a chart holds: from when on, and of which account. */
export interface Scope {
  readonly since: string | null;
  readonly accountId: number | null;
}

/** The fills: each has a pattern of its own beside its colour. */
export const FILLS = ['hard', 'soft', 'yours'] as const;
export type Fill = (typeof FILLS)[number];

export interface Series<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** A fill for bars, or the line. */
  readonly look: Fill | 'line';
}

/** One bar, or one stack of bars: what it is called, what it counts, and where a click leads. */
export interface Mark {
  readonly key: string;
  readonly name: string;
  readonly to: string;
  /** By the ids of the series. */
  readonly values: Readonly<Record<string, number>>;
  /** At the right end of a row. */
  readonly label: string;
  /** Lines of the tooltip: a name, a value, and the look of the series it belongs to. */
  readonly lines: readonly { readonly name: string; readonly value: string; readonly look: Series['look'] | null }[];
}

/** What a mark says to a screen reader. */
export const spoken = ({ name, lines }: Pick<Mark, 'name' | 'lines'>): string =>
  plainVisible(`${name}: ${lines.map((line) => `${line.name} ${line.value}`).join(', ')}`);
