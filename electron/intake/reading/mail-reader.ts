// Reading one message whole: MIME and parser. How the rest of the app asks for it.
import type { VerpSecret } from '../../../shared/bounce/envelope-address.ts';
import type { HeaderField } from '../../../shared/bounce/mime-tree.ts';
import type { ParsedReport, UnreadCause } from '../../../shared/bounce/report.ts';
import type { Detail } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';

export interface ReadRequest {
  readonly source: Uint8Array;
  /** As in the parser's options: read recipients also where the signs do not add up to a report. */
  readonly assumeReport?: boolean;
  /** The user's secrets for signed VERP addresses. */
  readonly secrets?: readonly VerpSecret[];
  /** When the message came, milliseconds since 1970 UTC; null: as its Date field says, or now. */
  readonly at: number | null;
}

export interface MailRead {
  readonly report: ParsedReport;
  /** The message's own header fields, decoded. */
  readonly headers: readonly HeaderField[];
}

export interface MailReader {
  /**
   * Never waits for ever: a message that takes too long, or breaks off the reading, comes back as a report that says so
   * (`report.unread`). Rejects with `ReadingEnded` where nothing can be read any more, and with an Error where this one cannot.
   */
  read(request: ReadRequest): Promise<MailRead>;
  /** What is being read is given up, and rejects with `ReadingEnded`. Safe to call twice. */
  close(): Promise<void>;
}

/** It is not the message: the app is closing, or there is no thread to read in. Nothing may be taken as read. */
export class ReadingEnded extends AppError {
  constructor(detail: Detail) {
    super('internal', { detail });
  }
}

/** What is known of a message that could not be read: it looked like a report, and is kept where people see it. */
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
