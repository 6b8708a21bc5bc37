// A message as intake takes it from any source of mail, IMAP or files.

import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import type { Mailbox } from '../../shared/domain/address.ts';

/** More of a report's source than this is neither fetched nor kept: what a report says stands in its first 256 KiB. */
export const SOURCE_CAP = 256 * 1024;

/** A message as its header says, before any body is read. */
export interface MessageHead {
  /** The IMAP UID, or for files a stable number of the message in its folder. */
  readonly uid: number;
  readonly messageId: string | null;
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** Milliseconds since 1970 UTC: the Date header; where it is missing or absurd, the time of arrival. */
  readonly date: number;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** Content-Type of the whole message in lower case, with parameters as written: `multipart/report; report-type=delivery-status`. */
  readonly contentType: string;
  /** Bytes of the whole message. */
  readonly size: number;
  /** Header fields beyond those above that tell reports from mail: Return-Path, Auto-Submitted, X-Failed-Recipients, … */
  readonly headers: readonly HeaderField[];
}

/** A message ready for intake. Candidates carry their source, cut at SOURCE_CAP; others do not. */
export interface IncomingMessage {
  readonly head: MessageHead;
  readonly source: Uint8Array | null;
  readonly sourceTruncated: boolean;
}
