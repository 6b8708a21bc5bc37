import type { ReportSort } from '../../../shared/domain/lists.ts';
import type { Page, ReportRow, ReportTab } from '../../../shared/domain/views.ts';
import type { ReasonId, ReportKind, Side } from '../../../shared/domain/words.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import { worstOf } from '../../../shared/verdict/outcome.ts';
import type { StoreContext } from '../context.ts';
import { accountNames, accountPlace, accountsInOrder } from './account-names.ts';
import { readList } from './list.ts';
import type { Branch, Condition, ListSource, Part } from './list-source.ts';

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

const ofAccount = (id: number): Condition => ({ sql: 'account_id = ?', values: [id] });

interface Wanted {
  readonly tab: ReportTab;
  readonly sort: ReportSort;
  /** The only account to list, or null. */
  readonly account: number | null;
  /** The ids of all accounts, in the order of the list. */
  readonly accounts: readonly number[];
}

function partsOf({ tab, sort, account, accounts }: Wanted): readonly Part[] {
  const ofTab: Condition = { sql: 'tab = ?', values: [tab] };
  const dated = (id: number): Branch => ({ index: 'report_by_account', where: [ofTab, ofAccount(id)] });
  const ids = account === null ? accounts : [account];
  if (sort === 'account') return ids.map((id) => ({ by: ['date'], branches: [dated(id)] }));
  if (sort === 'date') {
    const whole: Branch = { index: 'report_tab', where: [ofTab] };
    return [{ by: ['date'], branches: [account === null ? whole : dated(account)] }];
  }
  const branches = ids.map((id) => ({ index: `report_${sort}`, where: [ofTab, ofAccount(id)] }));
  return branches.length === 0 ? [] : [{ by: [`${sort}_key`, 'newest'], branches }];
}

function hitsBy(context: StoreContext, sort: ReportSort): readonly string[] | null {
  if (sort === 'date') return null;
  return sort === 'account' ? [accountPlace(context), 'date'] : [`${sort}_key`, 'newest'];
}

export function reportSource(context: StoreContext, input: ParsedInput<'reports.list'>): ListSource {
  const sort = input.sort ?? 'date';
  const direction = input.direction ?? 'desc';
  const account = input.accountId ?? null;
  return {
    table: 'report',
    parts: partsOf({
      tab: input.tab,
      sort,
      account,
      accounts: accountsInOrder(context, direction),
    }),
    direction,
    search: input.search,
    flags: [`is${input.tab}`],
    within: account === null ? null : ofAccount(account),
    hitsBy: hitsBy(context, sort),
    total: () => reportTabs(context, input)[input.tab],
  };
}

export function listReports(context: StoreContext, input: ParsedInput<'reports.list'>): Page<ReportRow> {
  const { ids, ...listed } = readList(context, reportSource(context, input), input);
  const nameOf = accountNames(context);
  return { rows: ids.flatMap((id) => reportRow(context, id, nameOf)), ...listed };
}

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
  const worst = worstOf(bounces);
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

type Tabs = Readonly<Record<ReportTab, number>>;

/** How many reports each tab shows, for one account or for all. */
export function reportTabs(context: StoreContext, { accountId = null }: ParsedInput<'reports.tabs'>): Tabs {
  const count = (tab: ReportTab): number =>
    accountId === null ? countOf(context, tab) : countOfAccount(context, tab, accountId);
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

const countOf = ({ db }: StoreContext, tab: ReportTab): number =>
  db.get<{ n: number }>('SELECT n FROM report_counter WHERE list = ?', tab)?.n ?? 0;

/** Cached until the next change: every page of the list asks for it. */
function countOfAccount({ db, totals }: StoreContext, tab: ReportTab, accountId: number): number {
  const asked = `reports ${tab} ${accountId}`;
  const sql = 'SELECT count(*) AS n FROM report INDEXED BY report_by_account WHERE tab = ? AND account_id = ?';
  const total = totals.get(asked) ?? db.get<{ n: number }>(sql, tab, accountId)?.n ?? 0;
  totals.set(asked, total);
  return total;
}
