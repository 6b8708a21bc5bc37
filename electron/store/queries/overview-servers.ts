import type { ServerCounts } from '../../../shared/domain/overview.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { FAILED, failedValues, HARD_SOFT } from './overview-failed.ts';
import { rangeOf } from './overview-range.ts';

/** The number of rows in the chart and its table. */
const TOP = 12;

/** The servers that refused mail (Remote-MTA, RFC 3464 section 2.3.5), by registrable domain; those not stated come last. */
export function serversOf(context: StoreContext, input: ParsedInput<'overview.servers'>): ServerCounts {
  return context.db.all<ServerCounts[number]>(
    `SELECT server, ${HARD_SOFT} FROM ${FAILED} GROUP BY server ORDER BY server IS NULL, count(*) DESC, server LIMIT ?4`,
    ...failedValues(rangeOf(context, input)),
    TOP,
  );
}
