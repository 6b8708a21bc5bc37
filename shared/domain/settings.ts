// The data of the Settings screen except for accounts. Times are milliseconds since 1970 UTC.
import type { LanguageChoice } from './languages.ts';
import type { ListLooks, SavedView } from './lists.ts';
import type { Policy } from './policy.ts';

/** Progress of deriving all verdicts again, in addresses. */
export interface PolicyProgress {
  readonly done: number;
  readonly total: number;
}

export interface PolicyView {
  readonly policy: Policy;
  /** The default policy. */
  readonly usual: Policy;
  /** Null where every verdict follows the policy already. */
  readonly deriving: PolicyProgress | null;
}

export interface VerdictCounts {
  readonly bad: number;
  readonly watch: number;
}

/** How many addresses are bad and watched now, and would be under another policy. */
export interface PolicyPreview {
  readonly now: VerdictCounts;
  readonly would: VerdictCounts;
}

/** The word before the recipient in a signed address: letters, digits and marks that are allowed unquoted in a local part. */
export const VERP_PREFIX = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,62}$/;

/** One secret for signed VERP addresses. The secret itself leaves the SecretStore only for the parser. */
export interface VerpSecretView {
  readonly id: string;
  /** The beginning of a signed address: `news` in `news-anna=shop.example-1790000000-…@`. */
  readonly prefix: string;
  readonly addedAt: number;
  /** False where the app no longer has the secret, as after a restart without a key store: the user has to enter it again. */
  readonly kept: boolean;
}

export interface VerpView {
  readonly secrets: readonly VerpSecretView[];
  /** Progress of reading reports to signed addresses again after a change; null when all are read. */
  readonly rereading: PolicyProgress | null;
}

/** The user's data on this computer. */
export interface StoredData {
  readonly folder: string;
  /** Whether this host can show the folder in the system's file manager. */
  readonly canOpen: boolean;
  /** Bytes of the database with its log, and of the journal of the user's decisions. */
  readonly database: number;
  /** Bytes of the damaged databases that the app has kept. */
  readonly aside: number;
  /** Bytes of copies of opened files, of the sample mailbox and of the log. */
  readonly copies: number;
  /** Number of stored reports, each with its source. */
  readonly reports: number;
  /** Progress of a running rebuild, in reports. */
  readonly rebuilding: PolicyProgress | null;
}

/** The configuration of one account, for display. */
export interface AccountDetails {
  readonly server: string | null;
  readonly user: string | null;
  /** How far back the account is read, in days; 0 is everything; null for files. */
  readonly days: number | null;
  /** Folders read for bounces or sent mail, and all folders that the server has listed or that were ever read. */
  readonly folders: { readonly read: number; readonly all: number; readonly sent: readonly string[] } | null;
  readonly addresses: readonly string[];
  /** SHA-256 of the certificate that the user trusts for this server, or null. */
  readonly pinnedCertificate: string | null;
  /** Paths of files and folders on this computer. */
  readonly paths: readonly string[];
}

export interface NoticeSettings {
  readonly on: boolean;
  readonly quiet: boolean;
  /** Local time of day, `22:00`. */
  readonly quietFrom: string;
  readonly quietTo: string;
}

export const NO_NOTICES: NoticeSettings = { on: false, quiet: false, quietFrom: '22:00', quietTo: '07:00' };

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly singleKeys: boolean;
  readonly language: LanguageChoice;
  readonly lists?: ListLooks | undefined;
  readonly savedViews?: readonly SavedView[] | undefined;
  /** Left out: notifications are off. */
  readonly notices?: NoticeSettings | undefined;
}
