import type { Direction, ReportSort } from '../../../shared/domain/lists.ts';
import type { Page, ReportRow, ReportTab } from '../../../shared/domain/views.ts';
import type { ReasonId, ReportKind, Side } from '../../../shared/domain/words.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';
import { accountNames, accountPlace, accountsInOrder } from './account-names.ts';
import { type Condition, type ListSource, type Part, readList } from './list.ts';

interface ReportRecord {
  readonly id: number;
  readonly account_id: number;
  readonly kind: ReportKind;
  readonly date: number;
  readonly from_text: string;
  readonly subject: string;
  readonly about: string | null;
}

interface BounceRecord {
  readonly recipient: string;
  readonly reason: ReasonId;
  readonly type: ReportRow['type'];
  readonly side: Side;
  readonly sent_id: number | null;
}

function partsOf(context: StoreContext, tab: ReportTab, sort: ReportSort, direction: Direction): readonly Part[] {
  const ofTab: Condition = { sql: 'tab = ?', values: [tab] };
  if (sort === 'account') {
    return accountsInOrder(context, direction).map((id) => ({
      by: ['date'],
      branches: [{ index: 'report_by_account', where: [ofTab, { sql: 'account_id = ?', values: [id] }] }],
    }));
  }
  const by = sort === 'date' ? ['date'] : [`${sort}_key`, 'newest'];
  return [{ by, branches: [{ index: sort === 'date' ? 'report_tab' : `report_${sort}`, where: [ofTab] }] }];
}

function hitsBy(context: StoreContext, sort: ReportSort): readonly string[] | null {
  if (sort === 'date') return null;
  return sort === 'account' ? [accountPlace(context), 'date'] : [`${sort}_key`, 'newest'];
}

export function reportSource(context: StoreContext, input: ParsedInput<'reports.list'>): ListSource {
  const sort = input.sort ?? 'date';
  const direction = input.direction ?? 'desc';
  return {
    table: 'report',
    parts: partsOf(context, input.tab, sort, direction),
    direction,
    search: input.search,
    flags: [`is${input.tab}`],
    hitsBy: hitsBy(context, sort),
    total: () => reportTabs(context)[input.tab],
  };
}

export function listReports(context: StoreContext, input: ParsedInput<'reports.list'>): Page<ReportRow> {
  const { ids, ...listed } = readList(context, reportSource(context, input), input);
  const nameOf = accountNames(context);
  return { rows: ids.flatMap((id) => reportRow(context, id, nameOf)), ...listed };
}

const HARDEST: Readonly<Record<ReportRow['type'], number>> = { hard: 2, soft: 1, none: 0 };

function reportRow({ db }: StoreContext, id: number, nameOf: (id: number) => string): ReportRow[] {
  const row = db.get<ReportRecord>(
    `SELECT id, account_id, kind, date, from_text, subject,
       coalesce(nullif(sent_subject, ''), nullif(original_subject, '')) AS about FROM report WHERE id = ?`,
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
      originalSubject: row.about,
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
