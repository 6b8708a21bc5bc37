import type { ReportDetail } from '../../../shared/domain/views.ts';
import { allParts, outlineOf } from '../../../shared/report/outline.ts';
import { partText } from '../../../shared/report/part-content.ts';
import { splitLines } from '../../../shared/report/source-lines.ts';

/** The machine-readable part as the parser found it, else that of a read receipt, which is not a delivery report. */
export function machineText(report: Pick<ReportDetail, 'deliveryStatus' | 'source' | 'sourceCharset'>): string | null {
  if (report.deliveryStatus !== null) return report.deliveryStatus;
  const lines = splitLines(report.source);
  const part = allParts(outlineOf(lines)).find(({ role }) => role === 'receipt' || role === 'feedback');
  return part === undefined ? null : partText(lines, part, report.sourceCharset);
}
