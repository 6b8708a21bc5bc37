import type { AsWritten } from '../domain/said.ts';

/** One sign for a match. `ms`: milliseconds between sending and the report, never negative. */
export type MatchSign =
  | { readonly id: 'by-hand' }
  | { readonly id: 'original-id'; readonly messageId: string }
  /** A server replaced the Message-ID and kept the original in a field of its own. */
  | { readonly id: 'rewritten-id'; readonly messageId: string }
  | { readonly id: 'answers'; readonly messageId: string }
  | { readonly id: 'refers-to'; readonly messageId: string }
  | { readonly id: 'after-sending'; readonly ms: number }
  /** The report is dated before its message: one of the clocks is wrong. */
  | { readonly id: 'before-sending'; readonly ms: number }
  | { readonly id: 'same-recipient' }
  | { readonly id: 'same-subject'; readonly subject: string }
  | { readonly id: 'subject-begins-alike' }
  | { readonly id: 'subject-in-subject'; readonly subject: string }
  | { readonly id: 'subject-in-text'; readonly subject: string }
  | { readonly id: 'same-date' }
  | { readonly id: 'same-sender' }
  | { readonly id: 'only-message' }
  /** The message was sent through `account`, and the report came to another account of the same person. */
  | { readonly id: 'other-account'; readonly account: string }
  /** A sign against the match: this many other messages would fit nearly as well. */
  | { readonly id: 'others-fit'; readonly count: number }
  /** The recipient `address` of the message forwards to `failed`. */
  | { readonly id: 'passed-on'; readonly address: string; readonly failed: string }
  | { readonly id: 'no-recipient'; readonly address: string }
  | AsWritten;

/** The sign for the time between message and report. */
export function delaySign(sentAt: number, reportAt: number): MatchSign {
  const ms = reportAt - sentAt;
  return ms < 0 ? { id: 'before-sending', ms: -ms } : { id: 'after-sending', ms };
}
