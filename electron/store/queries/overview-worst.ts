import type { WorstAddresses } from '../../../shared/domain/overview.ts';
import type { ReasonId, Verdict } from '../../../shared/domain/words.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { FAILED, failedValues, HARD_SOFT } from './overview-failed.ts';
import { type Range, rangeOf } from './overview-range.ts';

/** The number of rows in the chart and its table. */
const TOP = 10;

interface Failing {
  readonly address: string;
  readonly hard: number;
  readonly soft: number;
  readonly last: number;
  readonly reason: ReasonId;
}

/**
 * The addresses with the most failed messages; of equal ones the one that failed last first. Faults of the sender's own side
 * are left out.
 */
export function worstOf(context: StoreContext, input: ParsedInput<'overview.worst'>): WorstAddresses {
  const range = rangeOf(context, input);
  const rows = context.db.all<Failing>(
    // In a query with max(), SQLite takes the other columns from the row with the maximum.
    `SELECT address, ${HARD_SOFT}, max(bounced_at) AS last, reason FROM ${FAILED} AND side IS NOT 'sender-domain'
     GROUP BY address ORDER BY count(*) DESC, last DESC, address LIMIT ?4`,
    ...failedValues(range),
    TOP,
  );
  return rows.map((row) => ({
    address: row.address,
    hard: row.hard,
    soft: row.soft,
    reason: row.reason,
    lastBounce: row.last,
    ...knownOf(context, range, row.address),
  }));
}

function knownOf({ db }: StoreContext, range: Range, address: string): { sent: number; verdict: Verdict } {
  const sent = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM sent_recipient INDEXED BY sent_recipient_address
     WHERE address = ?4 AND date BETWEEN ?1 AND ?2 AND (?3 IS NULL OR account_id = ?3)`,
    ...failedValues(range),
    address,
  );
  const row = db.get<{ verdict: Verdict }>('SELECT verdict FROM recipient WHERE address = ?', address);
  return { sent: sent?.n ?? 0, verdict: row?.verdict ?? 'ok' };
}
