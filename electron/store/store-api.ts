// The store's interface for the rest of the app: every call goes to the worker, which alone has the database open.

import type { AppError } from '../../shared/domain/errors.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import type { Recovered } from '../../shared/domain/recovered.ts';
import type { PolicyPreview, PolicyProgress, VerpSecretView } from '../../shared/domain/settings.ts';
import type { AccountKind, Counts, ExportPreview } from '../../shared/domain/views.ts';
import type { CallOutput, ParsedInput, QueryName } from '../../shared/ipc/contract.ts';
import type { NewBounces } from '../../shared/notices/notice.ts';
import type { IntakeFact, KeptSource, ReportFact } from '../intake/facts.ts';
import type { FolderPosition } from '../source/position.ts';

export interface StoredAccount {
  readonly id: number;
  readonly kind: AccountKind;
  readonly name: string;
  /** Connection settings or paths, without secrets: IMAP {host, port, security, user, days}, files {paths}. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly lastSync: number | null;
}

export type VerpName = Omit<VerpSecretView, 'kept'>;

/** Everything that the user entered by hand. Reports and messages are named by their Message-ID or a digest. */
export interface OwnData {
  readonly policy: Policy;
  readonly recipients: readonly { address: string; override: 'ok' | 'bad' | null; note: string }[];
  readonly links: readonly { report: string; recipient: string; message: string | null }[];
}

/** Facts of one folder, and the position that the folder then has; written in one transaction. */
export interface IntakeBatch {
  readonly accountId: number;
  readonly folder: FolderPosition;
  readonly facts: readonly IntakeFact[];
}

export interface StoreCommands {
  'accounts.list': { input: null; output: readonly StoredAccount[] };
  'accounts.add': {
    input: { kind: AccountKind; name: string; config: Readonly<Record<string, unknown>> };
    output: StoredAccount;
  };
  'accounts.update': {
    input: { id: number; config?: Readonly<Record<string, unknown>>; lastSync?: number };
    output: null;
  };
  /** Adds addresses that the source of the mail found to be the user's own, in compared form, to those known before. */
  'accounts.learn': { input: { id: number; addresses: readonly string[] }; output: null };
  'accounts.remove': { input: { id: number }; output: null };
  /**
   * Forgets that the account's mail was sent, and how far its folders were read, so that they are read again with other uses.
   * `letters`: also which mail of mixed folders the user wrote, since one of them is no longer mixed.
   */
  'accounts.forgetSent': { input: { id: number; letters?: boolean }; output: null };
  'folders.list': { input: { accountId: number }; output: readonly FolderPosition[] };
  /**
   * The UIDs of one folder that have facts and are not marked as deleted, ascending. Without QRESYNC, deleted messages are
   * found by comparing them.
   */
  'folders.uids': { input: { accountId: number; path: string }; output: readonly number[] };
  /** For a changed UIDVALIDITY: forgets which UIDs were read. Facts stay, and are recognised by Message-ID when read again. */
  'folders.reset': { input: { accountId: number; path: string }; output: null };
  /** Idempotent: facts that exist already (same folder and UID, or same account and Message-ID) add nothing. */
  'intake.apply': { input: IntakeBatch; output: { added: number; newBounces: number } };
  'messages.gone': { input: { accountId: number; path: string; uids: readonly number[] }; output: null };
  counts: { input: null; output: Counts };
  'reports.seen': { input: null; output: null };
  'reports.link': { input: { bounceId: number; sentId: number | null }; output: null };
  'recipients.override': { input: { address: string; verdict: 'ok' | 'bad' | null }; output: null };
  'recipients.note': { input: { address: string; note: string }; output: null };
  /**
   * The rows to export (the first `limit` of them, or all), their number, the addresses left out, and those that rest on
   * reports alone.
   */
  'export.rows': {
    input: { includeWatch: boolean; accountId: number | null; limit?: number | undefined };
    output: Omit<ExportPreview, 'formats'>;
  };
  'policy.get': { input: null; output: { policy: Policy; deriving: PolicyProgress | null } };
  /** Errors: `bad-input`. */
  'policy.set': { input: { policy: Policy }; output: null };
  /** Derives the verdicts of up to `limit` addresses again; null when none is left. A killed process loses nothing. */
  'policy.derive': { input: { limit: number }; output: PolicyProgress | null };
  /** Counts over up to `limit` addresses after row `after`; `next` is where the next batch begins, null at the end. */
  'policy.preview': {
    input: { policy: Policy; after: number; limit: number };
    output: PolicyPreview & { next: number | null };
  };
  /** Forgets which UIDs were read in every folder of the account, so that all mail is read again; facts stay. */
  'folders.forget': { input: { accountId: number }; output: null };
  /**
   * Up to `limit` stored sources of reports with a higher id than `after`, lowest first, and how many follow. With `toPrefix`
   * only of reports sent to an address with that prefix, in compared form.
   */
  'reports.sources': {
    input: { after: number; limit: number; toPrefix: string | null };
    output: { sources: readonly KeptSource[]; left: number };
  };
  /** Replaces the content of these reports; null removes one. All dependent data are derived again. */
  'reports.replace': { input: { facts: readonly { id: number; fact: ReportFact | null }[] }; output: null };
  /** All bounces until now count as known, as when notifications are turned on. */
  'notices.begin': { input: { at: number }; output: null };
  /** Takes the bounces that no notification has named; from then on they count as named. */
  'notices.take': { input: null; output: NewBounces };
  /** The names of the user's secrets for signed VERP addresses; the database does not hold the secrets. */
  'verp.names': { input: null; output: readonly VerpName[] };
  'verp.write': { input: { names: readonly VerpName[] }; output: null };
  'user.data': { input: null; output: OwnData };
  /** The note about a replaced database, until the user has dismissed it. */
  'recovered.get': { input: null; output: Recovered | null };
  'recovered.dismiss': { input: null; output: null };
  /** After the database was replaced while the app ran: from now on nobody delivers mail that was read for the old one. */
  'recovered.resume': { input: null; output: null };
  /** Empties the database and leaves none of its content in the file; deletes the journal and every renamed damaged database. */
  erase: { input: null; output: null };
}
export type StoreCommandName = keyof StoreCommands;

/** Events that the store sends by itself, in idle moments. */
export interface StoreListener {
  /** Everything that large batches deferred is derived: only now do the counts of recipients include it. */
  caughtUp(): void;
  failed(error: AppError): void;
  /**
   * The database was replaced by a new one. `live`: while it was in use. The store then accepts no mail until
   * `recovered.resume`, since whoever reads mail relies on what the old database knew.
   */
  recovered(recovered: Recovered, live: boolean): void;
  /** A line for the log. */
  remark(text: string): void;
}

export interface Store {
  run<K extends StoreCommandName>(name: K, input: StoreCommands[K]['input']): Promise<StoreCommands[K]['output']>;
  query<K extends QueryName>(name: K, input: ParsedInput<K>): Promise<CallOutput<K>>;
  on(listener: Partial<StoreListener>): void;
  /** Ends the worker after the running call, and closes the file cleanly. */
  close(): Promise<void>;
}

export interface OpenStoreOptions {
  readonly file: string;
  /** For tests. */
  readonly now?: number;
  /** Whether other files show that there was a database before: an empty one is then damaged instead of new. */
  readonly usedBefore?: boolean;
}

/** Opens the database in a worker. Errors: `store-newer` where a later version of the app wrote it. */
export type OpenStore = (options: OpenStoreOptions) => Promise<Store>;
