import { locale } from '../strings/index.ts';

const whole = new Intl.NumberFormat(locale);
const perCent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const coarsePerCent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

export function count(n: number): string {
  return whole.format(n);
}

/** 0.0213 as "2.1%". */
export function share(part: number): string {
  return perCent.format(part);
}

/** 0.87 as "87%". */
export function coarseShare(part: number): string {
  return coarsePerCent.format(part);
}

/** Of fewer recipients than this a percentage would mislead; counts are shown instead. */
export const FEW = 20;

/** "2.1%", or "1 of 7" where the total is too small for a percentage. */
export function rate(part: number, all: number, of: (part: string, all: string) => string): string {
  return all < FEW ? of(count(part), count(all)) : share(part / all);
}

const UNITS = [
  ['byte', 1],
  ['kilobyte', 1000],
  ['megabyte', 1_000_000],
] as const;

/** 5,200,000 as "5.2 MB". */
export function bytes(size: number): string {
  const [unit, step] = UNITS.findLast(([, least]) => size >= least) ?? UNITS[0];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(size / step);
}
