// The parser's output.
import type { AsWritten } from '../domain/said.ts';
import type { Action, BounceType, ReasonId, ReportKind, Side } from '../domain/words.ts';
import type { HeaderField } from './mime-tree.ts';
import type { Rule } from './rule.ts';
import type { SignId } from './signs.ts';
import type { Phase } from './text/smtp-reply.ts';

/** One sign for or against "this is a report". */
export interface Evidence {
  readonly id: SignId;
  /** Positive speaks for a report, negative against. The sum decides. */
  readonly weight: number;
}

/** What is told of a sign. */
export type ReportSign = { readonly id: SignId } | AsWritten;

/** A public list of bad senders, as an answer names it. */
export interface BlockList {
  /** As people know it; a list that is not known here by its host name. */
  readonly name: string;
  /** The page that the answer names, as it stands there; null where it names none. */
  readonly url: string | null;
}

/** What one report says about one recipient. An unknown field is null, never a guess. */
export interface ParsedBounce {
  /** The address that failed (Final-Recipient). */
  readonly recipient: string;
  /** The address the user wrote to, where it differs and is known (Original-Recipient); else null. */
  readonly originalRecipient: string | null;
  readonly action: Action;
  readonly type: BounceType;
  readonly reason: ReasonId;
  readonly side: Side;
  /** true: may be exported; false: never because of this bounce; null: unclear, never alone. */
  readonly addressBad: boolean | null;
  /** RFC 3463, as `5.1.1`. */
  readonly status: string | null;
  /** RFC 5321 section 4.2, as `550`. */
  readonly replyCode: string | null;
  /** The server's own words, multi-line replies joined with a space. */
  readonly diagnostic: string | null;
  /** The SMTP command that was answered. */
  readonly phase: Phase | null;
  readonly reportingMta: string | null;
  readonly remoteMta: string | null;
  readonly queueId: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly lastAttempt: number | null;
  /** Milliseconds since 1970 UTC. */
  readonly willRetryUntil: number | null;
  /** After how many seconds another try may work, as the answer says. */
  readonly retryAfter: number | null;
  /** The list of bad senders that the answer names. */
  readonly blocklist: BlockList | null;
  /** Of a recipient who moved: the address that is offered instead. */
  readonly newAddress: string | null;
  /** What decided the reason. */
  readonly rule: Rule;
}

/** The message that came back, as far as the report returns it. */
export interface OriginalMessage {
  /** With angle brackets, as it stood before any server rewrote it. */
  readonly messageId: string | null;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly subject: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly date: number | null;
  /** All returned header fields, in order. */
  readonly headers: readonly HeaderField[];
}

/**
 * What stopped the reading of a message: it took longer than one message may, the reading broke off (memory, a fault), or the server does
 * not hand it out (`withheld`), so that only its header is read.
 */
export type UnreadCause = 'too-long' | 'broke-off' | 'withheld';

export interface ParsedReport {
  readonly kind: ReportKind;
  /** The evidence says report although no recipient may have been found: such mail goes to "Unparsed". */
  readonly looksLikeReport: boolean;
  readonly evidence: readonly Evidence[];
  /** The file in formats/ that read it, as `rfc3464` or `qmail`; null where none did. */
  readonly format: string | null;
  readonly bounces: readonly ParsedBounce[];
  readonly original: OriginalMessage | null;
  /** The text written for people, or null. */
  readonly humanText: string | null;
  /** The machine-readable part as it stands (message/delivery-status or message/feedback-report), or null. */
  readonly deliveryStatus: string | null;
  /** Set where nothing of the above was read, or only what the header says. The parser itself never sets it: whoever runs it and gave it up does. */
  readonly unread?: UnreadCause;
}
