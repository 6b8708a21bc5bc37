import type { ReportTab } from '../../../shared/domain/views.ts';
import type { ReportKind } from '../../../shared/domain/words.ts';
import { isBackscatter } from '../../../shared/matching/backscatter.ts';
import { reportTab } from '../../../shared/matching/report-tab.ts';
import type { StoreContext } from '../context.ts';
import type { OwnMailbox } from './own-mail.ts';
import { unpackReport } from './pack.ts';
import type { Touched } from './touched.ts';
import { indexReport } from './words.ts';

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
}

interface BounceRecord {
  readonly address: string;
  readonly failed_address: string;
  readonly sent_id: number | null;
}

/** Puts each touched report, and those whose judgement is in doubt, on its tab; and says which bounces count. */
export function fileReports(
  context: StoreContext,
  touched: Touched,
  own: OwnMailbox,
  doubtful: readonly number[],
): void {
  for (const id of touched.reports) fileReport(context, id, own, touched);
  for (const id of doubtful) if (!touched.reports.has(id)) fileReport(context, id, own, touched);
}

function fileReport(context: StoreContext, id: number, own: OwnMailbox, touched: Touched): void {
  const { db } = context;
  const report = db.get<ReportRecord>(
    `SELECT id, kind, tab, date, delivered_to, parsed, original_from, original_date, return_path FROM report WHERE id = ?`,
    id,
  );
  if (report === undefined) return;
  const bounces = db.all<BounceRecord>('SELECT address, failed_address, sent_id FROM bounce WHERE report_id = ?', id);
  const matched = bounces.some((b) => b.sent_id !== null);
  const tab = reportTab({
    kind: report.kind,
    looksLikeReport: report.tab === 'unparsed' || bounces.length > 0 || unpackReport(report.parsed).looksLikeReport,
    bounces: bounces.length,
    matched,
    backscatter: !matched && bounces.length > 0 && comesFromForgery(context, report, bounces, own),
  });
  if (tab === report.tab && !touched.reports.has(id)) return;
  db.run('UPDATE report SET tab = ? WHERE id = ?', tab, id);
  indexReport(context, touched.words, id);
  const counted = tab !== 'backscatter' && tab !== 'complaints' && tab !== 'auto-replies';
  db.run('UPDATE bounce SET counted = ? WHERE report_id = ?', counted ? 1 : 0, id);
  for (const bounce of bounces) touched.addresses.add(bounce.address);
  if (tab === 'failures' && report.tab !== 'failures') touched.newFailures += 1;
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
