import type { Attention } from '../../../shared/domain/views.ts';
import type { ReasonId } from '../../../shared/domain/words.ts';
import type { StoreContext } from '../context.ts';
import { KNOWN_PROVIDERS } from '../derive/provider.ts';
import { FAILED, failedValues } from './overview-failed.ts';
import { volumesOf } from './overview-providers.ts';
import { type Range, recentOf } from './overview-range.ts';

/** The fewest failing addresses of a failing domain: one full mailbox does not make one. */
const ADDRESSES = 3;
const MOST = 3;

interface Failing {
  readonly domain: string;
  readonly addresses: number;
  readonly failed: number;
  readonly since: number;
  readonly reason: ReasonId;
}

/**
 * Domains at which every recipient of the last 30 days failed, three addresses or more: the domain no longer exists, its server
 * is down, or it refuses the sender. Faults of the sender's own side are listed by cause instead.
 */
export function failingDomains(context: StoreContext, range: Range): Attention[] {
  const within = recentOf(context, range);
  const failing = context.db.all<Failing>(
    // In a query with max(), SQLite takes the other columns from the row with the maximum: the newest reason.
    `SELECT provider AS domain, count(DISTINCT address) AS addresses, count(*) AS failed, min(bounced_at) AS since, reason,
       max(bounced_at)
     FROM ${FAILED} AND side IS NOT 'sender-domain' GROUP BY provider HAVING addresses >= ?4 ORDER BY addresses DESC, provider`,
    ...failedValues(within),
    ADDRESSES,
  );
  const own = failing.filter(({ domain }) => !KNOWN_PROVIDERS.includes(domain));
  const volumes = volumesOf(
    context,
    within,
    own.map(({ domain }) => domain),
  );
  return own
    .filter(({ failed }, i) => volumes[i]?.recipients === failed)
    .slice(0, MOST)
    .map(({ domain, addresses, since, reason }) => ({ kind: 'domain-failing', domain, addresses, since, reason }));
}
