// What the explanation says can point to, and where that may stand.
import type { OriginalMessage } from '../bounce/report.ts';
import type { Span } from './find-words.ts';

/** What a place told. */
export const FACTS = [
  'recipient',
  'original-recipient',
  'action',
  'status',
  'reply-code',
  'diagnostic',
  'reason',
  'remote-mta',
  'reporting-mta',
  'queue-id',
  'last-attempt',
  'will-retry-until',
  'message-id',
] as const;
export type Fact = (typeof FACTS)[number];

/** The texts that a report is shown as; places are offsets in them. `headers` has one line a field: `Name: value`. */
export const REPORT_TEXTS = ['report', 'human', 'headers', 'source'] as const;
export type ReportText = (typeof REPORT_TEXTS)[number];

export interface FactPlace extends Span {
  readonly fact: Fact;
  readonly text: ReportText;
}

/** What of a report is needed to find the places in. */
export interface LocatedReport {
  readonly deliveryStatus: string | null;
  readonly humanText: string | null;
  readonly original: Pick<OriginalMessage, 'messageId' | 'headers'> | null;
  readonly source: string;
}

/** The returned header fields as the lines they are shown as. */
export function headersText(original: LocatedReport['original']): string {
  return (original?.headers ?? []).map(({ name, value }) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`).join('\n');
}
