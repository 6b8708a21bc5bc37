import type { ReportTab } from '../domain/views.ts';
import { assertNever, type ReportKind } from '../domain/words.ts';

export interface Filing {
  readonly kind: ReportKind;
  readonly looksLikeReport: boolean;
  readonly bounces: number;
  /** Whether at least one of its bounces is tied to a sent message. */
  readonly matched: boolean;
  readonly backscatter: boolean;
}

/**
 * The tab of the Bounces screen that shows a report. Null for a report on no tab: good news (delivered, relayed, expanded),
 * which the recipient's history shows, and mail that is no report.
 */
export function reportTab(filing: Filing): ReportTab | null {
  switch (filing.kind) {
    case 'feedback':
      return 'complaints';
    case 'auto-reply':
    case 'mdn':
      return 'auto-replies';
    case 'failed':
      return badNews(filing, 'failures');
    case 'delayed':
      return badNews(filing, 'delayed');
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return filing.bounces === 0 ? 'unparsed' : null;
    case 'other':
      if (filing.bounces > 0) return badNews(filing, 'failures');
      return filing.looksLikeReport ? 'unparsed' : null;
    default:
      return assertNever(filing.kind);
  }
}

function badNews(filing: Filing, tab: ReportTab): ReportTab {
  if (filing.bounces === 0) return 'unparsed';
  if (filing.matched) return tab;
  return filing.backscatter ? 'backscatter' : 'unmatched';
}
