import type { ProviderCounts } from '../../../shared/domain/overview.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { KNOWN_PROVIDERS } from '../derive/provider.ts';
import { FAILED, failedValues } from './overview-failed.ts';
import { type Range, rangeOf } from './overview-range.ts';
import { nearestMidnight, type Sums } from './overview-sums.ts';

type Provider = ProviderCounts[number];

/** The number of rows in the chart and its table. */
const TOP = 12;

/**
 * The providers with the most bounced recipients; of equal ones those with the most mail first. Includes the well-known
 * providers, so that one without bounces shows its volume, too.
 */
export function providersOf(context: StoreContext, input: ParsedInput<'overview.providers'>): ProviderCounts {
  const range = rangeOf(context, input);
  const bounced = context.db.all<{ provider: string; n: number }>(
    `SELECT provider, count(*) AS n FROM ${FAILED} GROUP BY provider ORDER BY n DESC, provider LIMIT ?4`,
    ...failedValues(range),
    TOP,
  );
  const names = new Set([...bounced.map((row) => row.provider), ...KNOWN_PROVIDERS]);
  return volumesOf(context, range, [...names])
    .filter((row) => row.recipients > 0)
    .sort((a, b) => b.hard + b.soft - a.hard - a.soft || b.recipients - a.recipients)
    .slice(0, TOP);
}

/** How much was sent to each of `names` since the range began, and how much came back. */
export function volumesOf(context: StoreContext, range: Range, names: readonly string[]): readonly Provider[] {
  const { db } = context;
  const cut = nearestMidnight(range.from);
  const stretch = new Map(stretchOf(context, range.accountId, cut.from, cut.to).map((row) => [row.provider, row]));
  return names.map((provider) => {
    const days = db.get<{ recipients: number | null; hard: number | null; soft: number | null }>(
      `SELECT sum(recipients) AS recipients, sum(hard) AS hard, sum(soft) AS soft FROM daily_provider
       WHERE provider = ?1 AND day >= ?2 AND (?3 IS NULL OR account_id = ?3)`,
      provider,
      cut.day,
      range.accountId,
    );
    const part = stretch.get(provider);
    const of = (key: keyof Sums): number => (days?.[key] ?? 0) - cut.sign * (part?.[key] ?? 0);
    return { provider, recipients: of('recipients'), hard: of('hard'), soft: of('soft') };
  });
}

/** The part of a day by which the daily sums are too large or too small. */
function stretchOf({ db }: StoreContext, account: number | null, from: number, to: number): readonly Provider[] {
  if (from === to) return [];
  return db.all<Provider>(
    `SELECT provider, count(*) AS recipients, sum(bounce_type IS 'hard') AS hard, sum(bounce_type IS 'soft') AS soft
     FROM sent_recipient INDEXED BY sent_recipient_time
     WHERE date >= ?1 AND date < ?2 AND (?3 IS NULL OR account_id = ?3) GROUP BY provider`,
    from,
    to,
    account,
  );
}
