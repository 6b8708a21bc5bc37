import { count } from '../../format/number.ts';
import { hashOf, type Params } from '../../router.ts';
import { s } from '../../strings/index.ts';
import type { Mark, Scope, Series } from './chart.ts';

/** The sent messages of the range that came back and fit these terms. */
export function sentWith({ since, accountId }: Scope, ...terms: readonly string[]): string {
  const after = since === null ? [] : [`after:${since}`];
  return hashOf('sent', null, { show: 'bounced', q: [...terms, ...after].join(' '), ...ofAccount(accountId) });
}

/** The field of a list's address that names an account. */
export const ofAccount = (accountId: number | null): Params =>
  accountId === null ? {} : { account: String(accountId) };

/** A value of a search as it has to be typed. */
export const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

export const HARD_SOFT: readonly Series[] = [
  { id: 'hard', name: s.charts.hard, look: 'hard' },
  { id: 'soft', name: s.charts.soft, look: 'soft' },
];

/** A line of the tooltip for each series that counts something. */
export const partLines = (series: readonly Series[], values: Readonly<Record<string, number>>): Mark['lines'] =>
  series
    .filter(({ id }) => (values[id] ?? 0) > 0)
    .map(({ id, name, look }) => ({ name, value: count(values[id] ?? 0), look }));

/** What the series that are turned on count together. */
export const sumOf = (
  series: readonly Series[],
  values: Readonly<Record<string, number>>,
  isOn: (id: string) => boolean,
): number => series.reduce((sum, { id }) => sum + (isOn(id) ? (values[id] ?? 0) : 0), 0);
