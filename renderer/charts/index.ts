import { type ComponentType, lazy } from 'react';
import type { ChartFrame, ChartProps } from './parts/chart.ts';

/** A chart of the Overview. A new one is a file here and an entry below; it is loaded when it is first shown. */
export interface Chart extends ChartFrame {
  /** Above the list of what needs attention, or below it. */
  readonly row: 'above' | 'below';
  readonly Chart: ComponentType<ChartProps>;
}

export const CHARTS: readonly Chart[] = [
  {
    id: 'over-time',
    row: 'above',
    columns: { wide: 8, busy: 8, narrow: 12 },
    Chart: lazy(async () => ({ default: (await import('./bounces-over-time.tsx')).BouncesOverTime })),
  },
  {
    id: 'by-reason',
    row: 'above',
    columns: { wide: 4, busy: 4, narrow: 6 },
    Chart: lazy(async () => ({ default: (await import('./by-reason.tsx')).ByReason })),
  },
  {
    id: 'by-provider',
    row: 'below',
    columns: { wide: 5, busy: 5, narrow: 6 },
    Chart: lazy(async () => ({ default: (await import('./by-provider.tsx')).ByProvider })),
  },
  {
    id: 'time-to-bounce',
    row: 'below',
    columns: { wide: 4, busy: 5, narrow: 6 },
    Chart: lazy(async () => ({ default: (await import('./time-to-bounce.tsx')).TimeToBounce })),
  },
  {
    id: 'by-server',
    row: 'below',
    columns: { wide: 4, busy: 6, narrow: 6 },
    Chart: lazy(async () => ({ default: (await import('./by-server.tsx')).ByServer })),
  },
  {
    id: 'worst-addresses',
    row: 'below',
    columns: { wide: 4, busy: 6, narrow: 12 },
    Chart: lazy(async () => ({ default: (await import('./worst-addresses.tsx')).WorstAddressesChart })),
  },
];
