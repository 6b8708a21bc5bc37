import type { AsWritten } from '../domain/said.ts';

/** What spoke for a match. `ms`: milliseconds between sending and the report, never negative. */
export type MatchSign =
  | { readonly id: 'by-hand' }
  | { readonly id: 'original-id'; readonly messageId: string }
  /** An id that a server has replaced and kept in a field of its own. */
  | { readonly id: 'rewritten-id'; readonly messageId: string }
  | { readonly id: 'answers'; readonly messageId: string }
  | { readonly id: 'refers-to'; readonly messageId: string }
  | { readonly id: 'after-sending'; readonly ms: number }
  /** The report is dated earlier than its message: a clock is wrong. */
  | { readonly id: 'before-sending'; readonly ms: number }
  | { readonly id: 'same-recipient' }
  | { readonly id: 'same-subject'; readonly subject: string }
  | { readonly id: 'subject-begins-alike' }
  | { readonly id: 'subject-in-subject'; readonly subject: string }
  | { readonly id: 'subject-in-text'; readonly subject: string }
  | { readonly id: 'same-date' }
  | { readonly id: 'same-sender' }
  | { readonly id: 'only-message' }
  /** Against it: so many others would fit nearly as well. */
  | { readonly id: 'others-fit'; readonly count: number }
  /** `failed` lies behind `address`, the recipient of the message. */
  | { readonly id: 'passed-on'; readonly address: string; readonly failed: string }
  | { readonly id: 'no-recipient'; readonly address: string }
  | AsWritten;

/** How long after its message the report came. */
export function delaySign(sentAt: number, reportAt: number): MatchSign {
  const ms = reportAt - sentAt;
  return ms < 0 ? { id: 'before-sending', ms: -ms } : { id: 'after-sending', ms };
}
