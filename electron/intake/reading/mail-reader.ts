// The interface by which the rest of the app reads one whole message: MIME tree and bounce parser.

import type { HeaderField } from '../../../shared/bounce/mime-tree.ts';
import type { ParsedReport, UnreadCause } from '../../../shared/bounce/report.ts';
import type { VerpSecret } from '../../../shared/bounce/text/envelope-address.ts';
import type { Detail } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';

export interface ReadRequest {
  readonly source: Uint8Array;
  /** As in the parser's options: read recipients also if the message does not look like a report. */
  readonly assumeReport?: boolean;
  /** The user's secrets for signed VERP addresses. */
  readonly secrets?: readonly VerpSecret[];
  /** The time of the message, milliseconds since 1970 UTC; null: the time of its Date field, or now. */
  readonly at: number | null;
}

export interface MailRead {
  readonly report: ParsedReport;
  /** The message's own header fields, decoded. */
  readonly headers: readonly HeaderField[];
}

export interface MailReader {
  /**
   * Always settles. If the message takes too long or ends the thread, the report says so (`report.unread`). Rejects with `ReadingEnded`
   * if the reader is closed or has no thread, and with an Error if this message cannot be read.
   */
  read(request: ReadRequest): Promise<MailRead>;
  /**
   * Starts the thread, and keeps it until `close`, so that a report that arrives does not wait for a thread to start. For an account
   * that is watched; otherwise the reader ends a thread that was idle for a while.
   */
  keepReady(): void;
  /** Ends the thread; pending reads reject with `ReadingEnded`. Safe to call twice. */
  close(): Promise<void>;
}

/** The app is closing, or no thread can be started; the message is not the cause. The caller must not count it as read. */
export class ReadingEnded extends AppError {
  constructor(detail: Detail) {
    super('internal', { detail });
  }
}

/** The report for a message that could not be read. It counts as one that looks like a report, so that the app shows it. */
export function unreadReport(unread: UnreadCause): ParsedReport {
  return {
    kind: 'other',
    looksLikeReport: true,
    evidence: [],
    format: null,
    bounces: [],
    original: null,
    humanText: null,
    deliveryStatus: null,
    unread,
  };
}
