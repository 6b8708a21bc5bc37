import type { Counts } from '../../../shared/domain/views.ts';
import type { StoreContext } from '../context.ts';
import { reportTabs } from '../queries/report-list.ts';

export function readCounts(context: StoreContext): Counts {
  const { db } = context;
  const tabs = reportTabs(context, {});
  const sent = db.get<{ n: number | null }>('SELECT sum(n) AS n FROM sent_counter');
  const failures = db.get<{ n: number }>("SELECT n - seen AS n FROM report_counter WHERE list = 'failures'");
  const recipients = db.get<{ n: number | null; bad: number | null }>(
    'SELECT sum(n) AS n, sum(bad) AS bad FROM recipient_counter',
  );
  return {
    sent: sent?.n ?? 0,
    newBounces: failures?.n ?? 0,
    bounces: tabs.failures,
    recipients: recipients?.n ?? 0,
    bad: recipients?.bad ?? 0,
    unmatched: tabs.unmatched,
    unparsed: tabs.unparsed,
  };
}
