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
/** The recipients of a message. */
export interface Addressees {
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
}
/** A message that this mailbox sent. */
export interface SentFact extends FactBase, Addressees {
  readonly kind: 'sent';
}
/**
 * A message in a folder that holds both sent and received mail. The store decides by the sender whether the user sent it, and
 * again when another address counts as the user's own.
 */
export interface LetterFact extends FactBase, Addressees {
  readonly kind: 'letter';
  /** Whether it is a sign of life of its sender where it was received. */
  readonly life: boolean;
}
/** A delivery report, complaint, automatic reply or read receipt; also mail that looks like a report but could not be read. */
export interface ReportFact extends FactBase {
  readonly kind: 'report';
  readonly report: ParsedReport;
  /** The raw message, cut at SOURCE_CAP. */
  readonly source: Uint8Array;
  readonly sourceTruncated: boolean;
  /**
   * Addresses that the report was sent to (To, Delivered-To, X-Original-To). They distinguish the user's own mail from
   * backscatter, and contain VERP.
   */
  readonly deliveredTo: readonly string[];
  /** Set in a folder that holds both sent and received mail: a report that the user forwarded does not count as one. */
  readonly letter?: Addressees | undefined;
}
/** A message that came in from a person: a sign of life of its sender, unless that is the user. */
export interface LifeFact extends FactBase {
  readonly kind: 'life';
}
/** A stored report with its source. */
export interface KeptSource {
  readonly id: number;
  readonly date: number;
  readonly source: Uint8Array;
  readonly truncated: boolean;
}

export type IntakeFact = SentFact | ReportFact | LifeFact | LetterFact;
