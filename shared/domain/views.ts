// The store's answers, which the screens show. Times are milliseconds since 1970 UTC; ids are the store's row ids.
import type { Evidence, OriginalMessage, ParsedBounce, UnreadCause } from '../bounce/report.ts';
import type { MatchSign } from '../matching/match-sign.ts';
import type { AccountView } from './account-view.ts';
import type { Mailbox } from './address.ts';
import type { Advice } from './advice.ts';
import type { TestNote } from './details.ts';
import type { AppErrorData, ErrorCode } from './errors.ts';
import type { VerdictGrounds } from './grounds.ts';
import type { OAuthProviderId } from './oauth.ts';
import type { Recovered } from './recovered.ts';
import type { AsWritten } from './said.ts';
import type { Settings } from './settings.ts';
import type {
  Action,
  BounceType,
  FolderRole,
  MatchMethod,
  Outcome,
  ReasonId,
  ReportKind,
  Side,
  Verdict,
} from './words.ts';

export type { AccountKind, AccountStatus, AccountView, AccountWait, SyncProgress } from './account-view.ts';
export type { ExportFile, ExportFormatView, ExportPreview, ExportRow } from './exports.ts';
export type { VerdictGrounds } from './grounds.ts';
export type { Page } from './lists.ts';
export type { OAuthBegun, OAuthProviderId, OAuthProviderView, OAuthStatus } from './oauth.ts';
export type { Attention, Overview } from './overview.ts';
export type { Settings } from './settings.ts';

export interface Counts {
  readonly sent: number;
  readonly newBounces: number;
  readonly bounces: number;
  readonly recipients: number;
  readonly bad: number;
  readonly unmatched: number;
  readonly unparsed: number;
}

export interface SentRow {
  readonly id: number;
  readonly accountId: number;
  readonly account: string;
  readonly to: string;
  /** Recipients besides the first one shown. */
  readonly more: number;
  readonly subject: string;
  readonly date: number;
  /** How many recipients have each outcome, worst first; `none-seen` is left out. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly count: number; readonly reason: ReasonId | null }[];
}

export interface BounceView extends ParsedBounce {
  readonly id: number;
  readonly reportId: number;
  readonly reportDate: number;
  readonly sentId: number | null;
  readonly match: MatchView | null;
  /** From sending to the report; null where the sent message is unknown. */
  readonly timeToBounceMs: number | null;
}

export interface MatchView {
  readonly method: MatchMethod;
  /** 0 to 1. */
  readonly confidence: number;
  /** The signs that speak for the match. */
  readonly evidence: readonly MatchSign[];
}

/** The verdict on an address, and the user's own verdict where there is one. */
export interface Standing {
  readonly verdict: Verdict;
  readonly override: 'ok' | 'bad' | null;
}

export interface SentRecipientView {
  readonly address: string;
  readonly name: string | null;
  readonly field: 'to' | 'cc' | 'bcc';
  readonly outcome: Outcome;
  readonly repliedAt: number | null;
  /** Every bounce for this recipient of this message, oldest first. */
  readonly bounces: readonly BounceView[];
  /** The id of the bounce that decides the outcome; null where nothing came back, or a reply decides. */
  readonly decidedBy: number | null;
  /** Failed bounces of this address on other messages. */
  readonly earlierBounces: number;
  /** The address that was probably meant, where this one looks like a typing slip; else null. */
  readonly suggestion: string | null;
  /** Null until the store has derived it. */
  readonly standing: Standing | null;
}

export interface SentDetail {
  readonly id: number;
  readonly accountId: number;
  readonly account: string;
  readonly messageId: string | null;
  readonly from: Mailbox | null;
  readonly subject: string;
  readonly date: number;
  readonly recipients: readonly SentRecipientView[];
  /** The report of the bounce that decides for the recipient shown first; null where there is none. */
  readonly report: ReportDetail | null;
}

/** The tabs of the Bounces screen. */
export type ReportTab =
  | 'failures'
  | 'delayed'
  | 'unmatched'
  | 'backscatter'
  | 'complaints'
  | 'auto-replies'
  | 'unparsed';

export interface ReportRow {
  readonly id: number;
  readonly account: string;
  readonly kind: ReportKind;
  readonly date: number;
  readonly from: string;
  readonly subject: string;
  /** The subject of the message that the report is about; null where neither the report nor Sent states it. */
  readonly originalSubject?: string | null;
  readonly recipients: readonly string[];
  readonly reason: ReasonId | null;
  readonly type: BounceType;
  readonly side: Side | null;
  readonly sentId: number | null;
}

export interface ReportDetail {
  readonly id: number;
  readonly account: string;
  readonly folder: string;
  readonly kind: ReportKind;
  readonly date: number;
  readonly from: string;
  readonly subject: string;
  readonly format: string | null;
  /** The signs for and against this being a report, with positive and negative weights. */
  readonly evidence: readonly (Evidence | (AsWritten & Pick<Evidence, 'weight'>))[];
  readonly bounces: readonly BounceView[];
  /** The addresses in its bounces that the user has written to. */
  readonly people: readonly (Standing & Pick<RecipientRow, 'address' | 'suggestion'>)[];
  readonly original: OriginalMessage | null;
  readonly humanText: string | null;
  readonly deliveryStatus: string | null;
  /** The full source as text (bytes outside ASCII as UTF-8 where valid, else Latin-1), cut at the cap. */
  readonly source: string;
  readonly sourceTruncated: boolean;
  /** How the characters of `source` represent the message's bytes; `latin1` is one character per byte. */
  readonly sourceCharset: 'utf-8' | 'latin1';
  readonly unread?: UnreadCause;
}

export interface RecipientRow extends Standing {
  readonly address: string;
  /**
   * The side of the failure that decides, as `reason`; null where there is none. `sender-domain` with verdict ok is shown as
   * "Your side".
   */
  readonly side: Side | null;
  readonly sent: number;
  readonly hard: number;
  readonly soft: number;
  readonly lastBounce: number | null;
  readonly reason: ReasonId | null;
  readonly lastLife: number | null;
  readonly suggestion: string | null;
}

export type RecipientEvent =
  | { readonly kind: 'sent'; readonly at: number; readonly sentId: number; readonly subject: string }
  | { readonly kind: 'bounce'; readonly at: number; readonly subject: string | null; readonly bounce: BounceView }
  | {
      readonly kind: 'life';
      readonly at: number;
      readonly subject: string | null;
      readonly how: 'reply' | 'auto-reply' | 'delivered' | 'relayed';
    };

export interface RecipientDetail extends RecipientRow {
  /** Newest first. */
  readonly events: readonly RecipientEvent[];
  readonly neighbours: readonly RecipientRow[];
  readonly note: string;
  /** Why the verdict is what it is, in one sentence of the policy: `hard-address`, `soft-repeated`, … with its numbers. */
  readonly grounds: VerdictGrounds;
}

/** One step of the connection test. */
export interface TestStep {
  readonly step: 'dns' | 'tls' | 'login' | 'folders';
  readonly state: 'ok' | 'failed' | 'not-tried';
  /** What the step found; null where it failed (`error` says why) or was not tried. */
  readonly note: TestNote | null;
  readonly error: { readonly code: ErrorCode; readonly data: AppErrorData } | null;
}

export interface ConnectionTest {
  readonly ok: boolean;
  readonly steps: readonly TestStep[];
  readonly folders: readonly { readonly path: string; readonly role: FolderRole; readonly messages: number }[];
}

/** What is known about the provider of an e-mail address before the user has typed a password. */
export interface ProviderHint {
  readonly name: string;
  readonly host: string | null;
  readonly port: number | null;
  readonly security: 'tls' | 'starttls' | 'none' | null;
  /** The user name that belongs to the address; null where the address does not tell it. */
  readonly user: string | null;
  /** The kind of login that the provider requires; `bridge` is Proton's local bridge. `no-imap`: there is none, and no host. */
  readonly wants: 'password' | 'app-password' | 'oauth' | 'bridge' | 'no-imap';
  /** What the user has to do. */
  readonly howTo: Advice;
  /** A page of the provider to open in the browser, or null. */
  readonly link: string | null;
  /** The provider's sign-in page, where it accepts OAuth 2, whether required (`wants`) or besides passwords. */
  readonly oauth?: OAuthProviderId;
}

export interface Explained {
  readonly name: string;
  readonly kind: ReportKind;
  /** Why this message of an mbox could not be read; the others are listed beside it. */
  readonly error?: { readonly code: ErrorCode; readonly data: AppErrorData };
  readonly report: Omit<ReportDetail, 'id' | 'account' | 'folder' | 'bounces' | 'people'> & {
    readonly bounces: readonly ParsedBounce[];
  };
}

export interface AppState {
  readonly version: string;
  readonly host: 'electron' | 'web';
  /** Where passwords are kept: in the system's key store, or in this process's memory (asked for again after a restart). */
  readonly secrets: 'system' | 'memory';
  readonly dataFolder: string;
  readonly accounts: readonly AccountView[];
  readonly counts: Counts;
  readonly settings: Settings;
  /** Set after the app replaced the database; null once the user has dismissed the note. */
  readonly recovered: Recovered | null;
}

export type { Action };
