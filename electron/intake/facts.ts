// What intake makes of mail, and the store keeps.

import type { ParsedReport } from '../../shared/bounce/report.ts';
import type { Mailbox } from '../../shared/domain/address.ts';

export interface FactBase {
  readonly uid: number;
  readonly messageId: string | null;
  readonly from: Mailbox | null;
  readonly subject: string;
  readonly date: number;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly size: number;
}
/** To whom a message was written. */
export interface Addressees {
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
}
/** A message this mailbox sent. */
export interface SentFact extends FactBase, Addressees {
  readonly kind: 'sent';
}
/**
 * A message in a folder where people keep what they sent beside what they got. The store decides by its sender whether it was sent or
 * came in, and again when another address counts as the user's own.
 */
export interface LetterFact extends FactBase, Addressees {
  readonly kind: 'letter';
  /** Where it came in: whether it is a sign of life of its sender. */
  readonly life: boolean;
}
/** A delivery report, complaint, auto-reply or read receipt; also mail that looks like a report but could not be read. */
export interface ReportFact extends FactBase {
  readonly kind: 'report';
  readonly report: ParsedReport;
  /** The raw message, cut at SOURCE_CAP. */
  readonly source: Uint8Array;
  readonly sourceTruncated: boolean;
  /** Addresses the report was sent to (To, Delivered-To, X-Original-To): tells our own mail from backscatter, and carries VERP. */
  readonly deliveredTo: readonly string[];
  /** Set in a folder where people keep what they sent beside what they got: a report that the user has sent on is none. */
  readonly letter?: Addressees | undefined;
}
/** A person's message that came in: a sign of life of its sender, unless that is the user. */
export interface LifeFact extends FactBase {
  readonly kind: 'life';
}
/** A report as it was stored. */
export interface KeptSource {
  readonly id: number;
  readonly date: number;
  readonly source: Uint8Array;
  readonly truncated: boolean;
}

export type IntakeFact = SentFact | ReportFact | LifeFact | LetterFact;
