import type { Overview } from '../../../shared/domain/views.ts';
import type { StoreContext } from '../context.ts';
import { KNOWN_PROVIDERS } from '../derive/provider.ts';
import type { Range } from './overview-range.ts';

type Provider = Overview['providers'][number];

/** As many rows as the chart shows. */
const TOP = 12;

/**
 * The providers with the most bounced recipients, and among equals those with the most mail. Looked at are all from which
 * something came back, and the known big ones, so that a provider without trouble shows its volume, too.
 */
export function providersOf({ db }: StoreContext, range: Range): readonly Provider[] {
  const bounced = db.all<{ provider: string; n: number }>(
    `SELECT provider, count(*) AS n FROM sent_recipient
     WHERE bounce_type IS NOT NULL AND date BETWEEN ?1 AND ?2 AND (?3 IS NULL OR account_id = ?3)
     GROUP BY provider ORDER BY n DESC, provider LIMIT ?4`,
    range.from,
    range.to,
    range.accountId,
    TOP,
  );
  const names = new Set([...bounced.map((row) => row.provider), ...KNOWN_PROVIDERS]);
  const rows = [...names].flatMap((provider): Provider[] => {
    const sums = db.get<{ recipients: number | null; hard: number; soft: number }>(
      `SELECT sum(recipients) AS recipients, sum(hard) AS hard, sum(soft) AS soft FROM daily_provider
       WHERE provider = ?1 AND day BETWEEN ?2 AND ?3 AND (?4 IS NULL OR account_id = ?4)`,
      provider,
      range.firstDay,
      range.lastDay,
      range.accountId,
    );
    if (sums === undefined || sums.recipients === null || sums.recipients === 0) return [];
    return [{ provider, recipients: sums.recipients, hard: sums.hard, soft: sums.soft }];
  });
  return rows.sort((a, b) => b.hard + b.soft - a.hard - a.soft || b.recipients - a.recipients).slice(0, TOP);
}
