// The store as the rest of the app sees it: every call crosses to the worker that alone holds the database.

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
  /** Connection settings or paths, without any secret: IMAP {host, port, security, user, days}, files {paths}. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly lastSync: number | null;
}

export type VerpName = Omit<VerpSecretView, 'kept'>;

/** What the user said by hand. A report and a message are named by their Message-ID or a digest. */
export interface OwnData {
  readonly policy: Policy;
  readonly recipients: readonly { address: string; override: 'ok' | 'bad' | null; note: string }[];
  readonly links: readonly { report: string; recipient: string; message: string | null }[];
}

/** Facts of one folder with the position they bring it to, written in one transaction. */
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
  /** Addresses that a source of mail has found to be the user's own, in compared form, beside those known before. */
  'accounts.learn': { input: { id: number; addresses: readonly string[] }; output: null };
  'accounts.remove': { input: { id: number }; output: null };
  /** Takes back that the account's mail was sent, and how far its folders were read: they are to be read as other folders than before. */
  'accounts.forgetSent': { input: { id: number }; output: null };
  'folders.list': { input: { accountId: number }; output: readonly FolderPosition[] };
  /** The UIDs of one folder that have facts and are not marked gone, ascending: what an expunge is found by without QRESYNC. */
  'folders.uids': { input: { accountId: number; path: string }; output: readonly number[] };
  /** A changed UIDVALIDITY: forgets which UIDs were read; facts stay and are recognised by Message-ID when read again. */
  'folders.reset': { input: { accountId: number; path: string }; output: null };
  /** Idempotent: facts that are there already (same folder and UID, or same account and Message-ID) add nothing. */
  'intake.apply': { input: IntakeBatch; output: { added: number; newBounces: number } };
  'messages.gone': { input: { accountId: number; path: string; uids: readonly number[] }; output: null };
  counts: { input: null; output: Counts };
  'reports.seen': { input: null; output: null };
  'reports.link': { input: { bounceId: number; sentId: number | null }; output: null };
  'recipients.override': { input: { address: string; verdict: 'ok' | 'bad' | null }; output: null };
  'recipients.note': { input: { address: string; note: string }; output: null };
  /** The rows to export, the first `limit` of them or all, how many there are, what is left out, what rests on reports alone. */
  'export.rows': {
    input: { includeWatch: boolean; accountId: number | null; limit?: number | undefined };
    output: Omit<ExportPreview, 'formats'>;
  };
  'policy.get': { input: null; output: { policy: Policy; deriving: PolicyProgress | null } };
  /** Errors: `bad-input`. */
  'policy.set': { input: { policy: Policy }; output: null };
  /** Derives the verdicts of up to `limit` addresses anew; null when no more is left. A kill in between loses nothing. */
  'policy.derive': { input: { limit: number }; output: PolicyProgress | null };
  /** Counts over up to `limit` addresses from row `after` on; `next` is where the next batch begins, null at the end. */
  'policy.preview': {
    input: { policy: Policy; after: number; limit: number };
    output: PolicyPreview & { next: number | null };
  };
  /** Forgets which UIDs were read in every folder of the account, so that all is read again; what is known stays. */
  'folders.forget': { input: { accountId: number }; output: null };
  /**
   * Up to `limit` kept sources of reports with a higher id than `after`, lowest first, and how many come after them. With
   * `toPrefix` only those that came to an address that begins so, in compared form.
   */
  'reports.sources': {
    input: { after: number; limit: number; toPrefix: string | null };
    output: { sources: readonly KeptSource[]; left: number };
  };
  /** What these reports say now in place of what they said; null takes one out. All that follows is derived anew. */
  'reports.replace': { input: { facts: readonly { id: number; fact: ReportFact | null }[] }; output: null };
  /** All bounces until now are known, as when notifications are turned on. */
  'notices.begin': { input: { at: number }; output: null };
  /** Bounces that no notification has named; from then on they count as named. */
  'notices.take': { input: null; output: NewBounces };
  /** The names of the user's secrets for signed VERP addresses; the secrets themselves are not in the database. */
  'verp.names': { input: null; output: readonly VerpName[] };
  'verp.write': { input: { names: readonly VerpName[] }; output: null };
  'user.data': { input: null; output: OwnData };
  /** That the database had to be made anew, until the user has put the note away. */
  'recovered.get': { input: null; output: Recovered | null };
  'recovered.dismiss': { input: null; output: null };
  /** After a loss while the app ran: nobody writes any more what was read for the database before. */
  'recovered.resume': { input: null; output: null };
  /** The database as new, with nothing left in the file; its journal and every database that was set aside are deleted. */
  erase: { input: null; output: null };
}
export type StoreCommandName = keyof StoreCommands;

/** What the store does by itself, in quiet moments. */
export interface StoreListener {
  /** All is derived that large batches had left: only now do the counts of people tell of them. */
  caughtUp(): void;
  failed(error: AppError): void;
  /**
   * The database had to be made anew. `live`: while it was in use; until `recovered.resume` it then takes no mail, since who reads
   * it goes by what the old one knew.
   */
  recovered(recovered: Recovered, live: boolean): void;
  /** A line for the log. */
  remark(text: string): void;
}

export interface Store {
  run<K extends StoreCommandName>(name: K, input: StoreCommands[K]['input']): Promise<StoreCommands[K]['output']>;
  query<K extends QueryName>(name: K, input: ParsedInput<K>): Promise<CallOutput<K>>;
  on(listener: Partial<StoreListener>): void;
  /** Ends the worker after the running call; the file is closed cleanly. */
  close(): Promise<void>;
}

export interface OpenStoreOptions {
  readonly file: string;
  /** For tests. */
  readonly now?: number;
  /** Whether other files show that there was a database here before: an empty one is then no new one. */
  readonly usedBefore?: boolean;
}

/** Opens the database in a worker. Errors: `store-newer` where a later version of the app wrote it. */
export type OpenStore = (options: OpenStoreOptions) => Promise<Store>;
