import type { ComponentType } from 'react';
import { BouncesOverTime } from './bounces-over-time.tsx';
import { ByProvider } from './by-provider.tsx';
import { ByReason } from './by-reason.tsx';
import { ByServer } from './by-server.tsx';
import type { ChartProps } from './parts/chart.ts';
import { TimeToBounce } from './time-to-bounce.tsx';
import { WorstAddressesChart } from './worst-addresses.tsx';

/** A chart of the Overview. A new one is a file here and a line below. */
export interface Chart {
  readonly id: string;
  /** Above what needs attention, or below it. */
  readonly row: 'above' | 'below';
  readonly Chart: ComponentType<ChartProps>;
}

export const CHARTS: readonly Chart[] = [
  { id: 'over-time', row: 'above', Chart: BouncesOverTime },
  { id: 'by-reason', row: 'above', Chart: ByReason },
  { id: 'by-provider', row: 'below', Chart: ByProvider },
  { id: 'time-to-bounce', row: 'below', Chart: TimeToBounce },
  { id: 'by-server', row: 'below', Chart: ByServer },
  { id: 'worst-addresses', row: 'below', Chart: WorstAddressesChart },
];
