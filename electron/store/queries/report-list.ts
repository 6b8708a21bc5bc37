import type { Page, ReportRow, ReportTab } from '../../../shared/domain/views.ts';
import type { ReasonId, ReportKind, Side } from '../../../shared/domain/words.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { accountNames } from './account-names.ts';
import { type ListSource, readList } from './list.ts';

interface ReportRecord {
  readonly id: number;
  readonly account_id: number;
  readonly kind: ReportKind;
  readonly date: number;
  readonly from_text: string;
  readonly subject: string;
}

interface BounceRecord {
  readonly recipient: string;
  readonly reason: ReasonId;
  readonly type: ReportRow['type'];
  readonly side: Side;
  readonly sent_id: number | null;
}

export function reportSource(context: StoreContext, input: ParsedInput<'reports.list'>): ListSource {
  return {
    table: 'report',
    by: 'date',
    where: [{ sql: 'tab = ?', values: [input.tab] }],
    search: input.search,
    flags: [`is${input.tab}`],
    total: () => reportTabs(context)[input.tab],
  };
}

export function listReports(context: StoreContext, input: ParsedInput<'reports.list'>): Page<ReportRow> {
  const { ids, next, total } = readList(context, reportSource(context, input), input);
  const nameOf = accountNames(context);
  return { rows: ids.flatMap((id) => reportRow(context, id, nameOf)), next, total };
}

const HARDEST: Readonly<Record<ReportRow['type'], number>> = { hard: 2, soft: 1, none: 0 };

function reportRow({ db }: StoreContext, id: number, nameOf: (id: number) => string): ReportRow[] {
  const row = db.get<ReportRecord>(
    'SELECT id, account_id, kind, date, from_text, subject FROM report WHERE id = ?',
    id,
  );
  if (row === undefined) return [];
  const bounces = db.all<BounceRecord>(
    'SELECT recipient, reason, type, side, sent_id FROM bounce WHERE report_id = ? ORDER BY position',
    id,
  );
  const worst = bounces.reduce<BounceRecord | null>(
    (best, b) => (best === null || HARDEST[b.type] > HARDEST[best.type] ? b : best),
    null,
  );
  return [
    {
      id: row.id,
      account: nameOf(row.account_id),
      kind: row.kind,
      date: row.date,
      from: row.from_text,
      subject: row.subject,
      recipients: bounces.map((b) => b.recipient),
      reason: worst?.reason ?? null,
      type: worst?.type ?? 'none',
      side: worst?.side ?? null,
      sentId: bounces.find((b) => b.sent_id !== null)?.sent_id ?? null,
    },
  ];
}

/** How many reports stand on each tab. */
export function reportTabs({ db }: StoreContext): Readonly<Record<ReportTab, number>> {
  const counts = new Map(
    db.all<{ list: string; n: number }>('SELECT list, n FROM report_counter').map((row) => [row.list, row.n]),
  );
  const count = (tab: ReportTab): number => counts.get(tab) ?? 0;
  return {
    failures: count('failures'),
    delayed: count('delayed'),
    unmatched: count('unmatched'),
    backscatter: count('backscatter'),
    complaints: count('complaints'),
    'auto-replies': count('auto-replies'),
    unparsed: count('unparsed'),
  };
}
