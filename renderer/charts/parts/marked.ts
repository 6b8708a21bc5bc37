import { count } from '../../format/number.ts';
import { hashOf, type Params } from '../../router.ts';
import { s } from '../../strings/index.ts';
import type { Mark, Scope, Series } from './chart.ts';

/** The address of the list of bounced messages in the range that match these terms. */
export function sentWith({ since, accountId }: Scope, ...terms: readonly string[]): string {
  const after = since === null ? [] : [`after:${since}`];
  return hashOf('sent', null, { show: 'bounced', q: [...terms, ...after].join(' '), ...ofAccount(accountId) });
}

/** The parameter that names an account in a list's address. */
export const ofAccount = (accountId: number | null): Params =>
  accountId === null ? {} : { account: String(accountId) };

/** A search value, quoted where it contains white space. */
export const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

export const HARD_SOFT: readonly Series[] = [
  { id: 'hard', name: s.charts.hard, look: 'hard' },
  { id: 'soft', name: s.charts.soft, look: 'soft' },
];

/** One line of the tooltip for each series with a value. */
export const partLines = (series: readonly Series[], values: Readonly<Record<string, number>>): Mark['lines'] =>
  series
    .filter(({ id }) => (values[id] ?? 0) > 0)
    .map(({ id, name, look }) => ({ name, value: count(values[id] ?? 0), look }));

/** The sum over the series that are turned on. */
export const sumOf = (
  series: readonly Series[],
  values: Readonly<Record<string, number>>,
  isOn: (id: string) => boolean,
): number => series.reduce((sum, { id }) => sum + (isOn(id) ? (values[id] ?? 0) : 0), 0);
