import type { ComponentType } from 'react';
import type { Overview } from '../../shared/domain/views.ts';
import { BouncesOverTime } from './bounces-over-time.tsx';
import { ByProvider } from './by-provider.tsx';
import { ByReason } from './by-reason.tsx';

/** A chart of the Overview. A new one is a file here and a line below. */
export interface Chart {
  readonly id: string;
  readonly row: 'above' | 'below';
  readonly Chart: ComponentType<{ readonly overview: Overview }>;
}

export const CHARTS: readonly Chart[] = [
  { id: 'over-time', row: 'above', Chart: BouncesOverTime },
  { id: 'by-reason', row: 'above', Chart: ByReason },
  { id: 'by-provider', row: 'below', Chart: ByProvider },
];
