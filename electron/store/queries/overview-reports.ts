import type { ReportTab } from '../../../shared/domain/views.ts';
import type { StoreContext } from '../context.ts';
import type { Range } from './overview-range.ts';

/** How many reports of the range a tab shows. */
export function reportsOn({ db }: StoreContext, range: Range, tab: ReportTab): number {
  const row = db.get<{ n: number }>(
    'SELECT count(*) AS n FROM report WHERE tab = ?1 AND date BETWEEN ?2 AND ?3 AND (?4 IS NULL OR account_id = ?4)',
    tab,
    range.from,
    range.to,
    range.accountId,
  );
  return row?.n ?? 0;
}
