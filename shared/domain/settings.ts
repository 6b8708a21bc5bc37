// What the Settings screen shows and changes beyond the accounts. Times are milliseconds since 1970 UTC.

import type { LanguageChoice } from './languages.ts';
import type { ListLooks, SavedView } from './lists.ts';
import type { Policy } from './policy.ts';

/** How far a derivation of all verdicts has come, in addresses. */
export interface PolicyProgress {
  readonly done: number;
  readonly total: number;
}

export interface PolicyView {
  readonly policy: Policy;
  /** The policy that holds where the user chose none. */
  readonly usual: Policy;
  /** Null where every verdict follows the policy already. */
  readonly deriving: PolicyProgress | null;
}

export interface VerdictCounts {
  readonly bad: number;
  readonly watch: number;
}

/** Addresses in all that are bad or watched now, and that would be under another policy. */
export interface PolicyPreview {
  readonly now: VerdictCounts;
  readonly would: VerdictCounts;
}

/** The word before the recipient in a signed address: letters, digits and marks that a local part takes unquoted. */
export const VERP_PREFIX = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,62}$/;

/** One secret for signed VERP addresses. The secret itself never leaves the SecretStore but into the parser. */
export interface VerpSecretView {
  readonly id: string;
  /** With what the local part of a signed address begins: `news` in `news-anna=shop.example-1790000000-…@`. */
  readonly prefix: string;
  readonly addedAt: number;
  /** False where the secret is kept no more, as after a restart without a key store: it has to be entered again. */
  readonly kept: boolean;
}

export interface VerpView {
  readonly secrets: readonly VerpSecretView[];
  /** Reports that came to signed addresses are read again after a change; null when that is done. */
  readonly rereading: PolicyProgress | null;
}

/** The user's data on this computer. */
export interface StoredData {
  readonly folder: string;
  /** Whether this host can show the folder in the system's file manager. */
  readonly canOpen: boolean;
  /** Bytes of the database with its log, and of the journal of the user's decisions. */
  readonly database: number;
  /** Bytes of databases that were damaged and are kept. */
  readonly aside: number;
  /** Bytes of copies of opened files, of the sample mailbox and of the log. */
  readonly copies: number;
  /** Reports that were read, with their sources. */
  readonly reports: number;
  /** A rebuild that runs, in reports read again. */
  readonly rebuilding: PolicyProgress | null;
}

/** What is set up for one account, for reading. */
export interface AccountDetails {
  readonly server: string | null;
  readonly user: string | null;
  /** How far back it is read, in days; 0 is everything; null for files. */
  readonly days: number | null;
  /** Folders that are read for bounces or for what was sent, of all that the server listed or that were ever read. */
  readonly folders: { readonly read: number; readonly all: number; readonly sent: readonly string[] } | null;
  readonly addresses: readonly string[];
  /** SHA-256 of the certificate that the user trusts for this server, or null. */
  readonly pinnedCertificate: string | null;
  /** Files and folders on this computer. */
  readonly paths: readonly string[];
}

export interface NoticeSettings {
  readonly on: boolean;
  readonly quiet: boolean;
  /** Local time of the day, `22:00`. */
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
  /** Left out: none are shown. */
  readonly notices?: NoticeSettings | undefined;
}
