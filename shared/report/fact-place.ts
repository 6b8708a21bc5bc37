// The facts of an explanation that can be located in a report, and the texts in which they can be located.
import type { OriginalMessage } from '../bounce/report.ts';
import type { Span } from './find-words.ts';

/** The kinds of facts that a place in a report states. */
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

/**
 * The texts that the viewer shows of a report. A place is an offset in one of them. `headers` has one line per field: `Name:
 * value`.
 */
export const REPORT_TEXTS = ['report', 'human', 'headers', 'source'] as const;
export type ReportText = (typeof REPORT_TEXTS)[number];

export interface FactPlace extends Span {
  readonly fact: Fact;
  readonly text: ReportText;
}

/** The parts of a report that are searched for facts. */
export interface LocatedReport {
  readonly deliveryStatus: string | null;
  readonly humanText: string | null;
  readonly original: Pick<OriginalMessage, 'messageId' | 'headers'> | null;
  readonly source: string;
}

/** The returned header fields as lines, in the form in which the viewer shows them. */
export function headersText(original: LocatedReport['original']): string {
  return (original?.headers ?? []).map(({ name, value }) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`).join('\n');
}
