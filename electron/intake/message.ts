// A message as intake gets it from every mail source, IMAP or files.

import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import type { Mailbox } from '../../shared/domain/address.ts';

/** Bytes of a report's source that are fetched and stored: a report's own text is within its first 256 KiB. */
export const SOURCE_CAP = 256 * 1024;

/** The parsed header of a message. */
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
  /** All other header fields, as Return-Path, Auto-Submitted or X-Failed-Recipients, which distinguish reports from other mail. */
  readonly headers: readonly HeaderField[];
}

/** A message ready for intake. `source`: cut at SOURCE_CAP; null for a message that cannot be a report. */
export interface IncomingMessage {
  readonly head: MessageHead;
  readonly source: Uint8Array | null;
  readonly sourceTruncated: boolean;
  /** The server does not hand out the message: `source` is its header alone. */
  readonly withheld?: boolean;
}
