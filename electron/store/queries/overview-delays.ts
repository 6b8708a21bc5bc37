import { DELAYS } from '../../../shared/domain/delays.ts';
import type { DelayCounts } from '../../../shared/domain/overview.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { FAILED, failedValues, HARD_SOFT } from './overview-failed.ts';
import { rangeOf } from './overview-range.ts';

const STEP = `CASE ${DELAYS.map(({ below }, i) => `WHEN bounced_at - date < ${below} THEN ${i}`).join(' ')} END`;

/** The time from a message's date to the date of the report that decided, for every failed recipient. */
export function delaysOf(context: StoreContext, input: ParsedInput<'overview.delays'>): DelayCounts {
  const rows = context.db.all<{ step: number; hard: number; soft: number }>(
    `SELECT ${STEP} AS step, ${HARD_SOFT} FROM ${FAILED} GROUP BY step`,
    ...failedValues(rangeOf(context, input)),
  );
  return DELAYS.map(({ id }, i) => {
    const row = rows.find(({ step }) => step === i);
    return { delay: id, hard: row?.hard ?? 0, soft: row?.soft ?? 0 };
  });
}
