import type { ReportTab } from '../../../shared/domain/views.ts';
import type { ReportKind } from '../../../shared/domain/words.ts';
import { isBackscatter } from '../../../shared/matching/backscatter.ts';
import { reportTab } from '../../../shared/matching/report-tab.ts';
import type { StoreContext } from '../context.ts';
import { union } from './change.ts';
import { reportEntry } from './list-entries.ts';
import type { Matched } from './match-reports.ts';
import type { OwnMailbox } from './own-mail.ts';
import { unpackReport } from './pack.ts';
import type { SearchEntry } from './search-entries.ts';

interface ReportRecord {
  readonly id: number;
  readonly kind: ReportKind;
  readonly tab: ReportTab | null;
  readonly date: number;
  readonly delivered_to: string;
  readonly parsed: Uint8Array;
  readonly original_from: string | null;
  readonly original_date: number | null;
  readonly return_path: string | null;
  /** 1 where the report is a letter that the user sent. */
  readonly own: number;
}

interface BounceRecord {
  readonly address: string;
  readonly failed_address: string;
  readonly sent_id: number | null;
}

/**
 * The people whose bounces now count or no longer do, the reports' search entries, and how many reports are new among the
 * failures.
 */
export interface Filed {
  readonly step: 'filed';
  readonly addresses: ReadonlySet<string>;
  readonly entries: readonly SearchEntry[];
  readonly newFailures: number;
}

/** Files each report that was matched, or that has to be judged again, on its tab, and decides which bounces count. */
export function fileReports(
  context: StoreContext,
  { reports }: Matched,
  own: OwnMailbox,
  doubtful: readonly number[],
): Filed {
  const filed = [...union(reports, doubtful)].flatMap((id) => fileReport(context, id, own, reports.has(id)) ?? []);
  return {
    step: 'filed',
    addresses: new Set(filed.flatMap(({ addresses }) => addresses)),
    entries: filed.flatMap(({ entry }) => entry ?? []),
    newFailures: filed.filter(({ newFailure }) => newFailure).length,
  };
}

interface FiledReport {
  readonly addresses: readonly string[];
  readonly entry: SearchEntry | null;
  readonly newFailure: boolean;
}

/**
 * Files one report. Null where it was deleted or its tab is unchanged. `matched`: it was matched again, so its words may
 * differ.
 */
function fileReport(context: StoreContext, id: number, own: OwnMailbox, matched: boolean): FiledReport | null {
  const { db } = context;
  const report = db.get<ReportRecord>(REPORT, id);
  if (report === undefined) return null;
  const bounces = db.all<BounceRecord>('SELECT address, failed_address, sent_id FROM bounce WHERE report_id = ?', id);
  const tab = tabOf(context, report, bounces, own);
  if (tab === report.tab && !matched) return null;
  db.run('UPDATE report SET tab = ? WHERE id = ?', tab, id);
  const counted = report.own === 0 && tab !== 'backscatter' && tab !== 'complaints' && tab !== 'auto-replies';
  db.run('UPDATE bounce SET counted = ? WHERE report_id = ?', counted ? 1 : 0, id);
  return {
    addresses: bounces.map(({ address }) => address),
    entry: reportEntry(context, id),
    newFailure: tab === 'failures' && report.tab !== 'failures',
  };
}

const REPORT = `SELECT id, kind, tab, date, delivered_to, parsed, original_from, original_date, return_path, own
  FROM report WHERE id = ?`;

function tabOf(
  context: StoreContext,
  report: ReportRecord,
  bounces: readonly BounceRecord[],
  own: OwnMailbox,
): ReportTab | null {
  if (report.own === 1) return null;
  const tied = bounces.some((b) => b.sent_id !== null);
  return reportTab({
    kind: report.kind,
    looksLikeReport: report.tab === 'unparsed' || bounces.length > 0 || unpackReport(report.parsed).looksLikeReport,
    bounces: bounces.length,
    matched: tied,
    backscatter: !tied && bounces.length > 0 && comesFromForgery(context, report, bounces, own),
  });
}

function comesFromForgery(
  { db }: StoreContext,
  report: ReportRecord,
  bounces: readonly BounceRecord[],
  own: OwnMailbox,
): boolean {
  const wroteTo = (address: string): boolean =>
    db.get('SELECT 1 FROM sent_recipient WHERE address = ? AND inferred = 0 LIMIT 1', address) !== undefined;
  const quoted = db.get<{ key: string }>(
    "SELECT key FROM report_ref WHERE report_id = ? AND how IN ('original', 'rewritten') ORDER BY rank LIMIT 1",
    report.id,
  );
  return isBackscatter(
    {
      reportDate: report.date,
      originalDate: report.original_date,
      originalFrom: report.original_from,
      returnPath: report.return_path,
      originalKey: quoted?.key ?? null,
      deliveredTo: JSON.parse(report.delivered_to) as readonly string[],
    },
    { ...own, knowsRecipient: bounces.some((b) => wroteTo(b.address) || wroteTo(b.failed_address)) },
  );
}
