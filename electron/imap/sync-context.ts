import type { FolderRole } from '../../shared/domain/words.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import type { AccountReporter } from '../source/runner.ts';
import type { Store } from '../store/store-api.ts';
import type { ImapConnection } from './connection.ts';
import type { FolderChoices } from './folders.ts';
import type { FolderList } from './imap-types.ts';

/** What one pass over an account works with. */
export interface SyncContext {
  readonly connection: ImapConnection;
  readonly store: Store;
  readonly reader: MailReader;
  readonly accountId: number;
  /** The account's name, for errors. */
  readonly account: string;
  /** The addresses that count as the user's own, to be kept with the account; those found in Sent are added. The store decides by its own. */
  readonly identities: Set<string>;
  /** Addresses found in Sent that the user says are not theirs. */
  readonly strangers: ReadonlySet<string>;
  /** What the user chose of single folders. */
  readonly chosen: FolderChoices;
  readonly reporter: AccountReporter;
  /** Nothing that arrived before is read in a first sync; null for everything. */
  readonly since: Date | null;
  /** Folders that are read were read back to here, before the range was widened; null for all of it. */
  readonly covered: Date | null;
  /** X-GM-MSGID of what was read in this run: with labels, a message is read once in whichever folder. */
  readonly seen: Set<string>;
  listed(list: FolderList): void;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
  readonly now: () => number;
}

export interface FolderName {
  readonly path: string;
  readonly role: FolderRole;
}

/** What reading works with: nothing of it can store. */
export type ReadingContext = Pick<SyncContext, 'connection' | 'reader' | 'account' | 'reporter' | 'seen' | 'verp'>;

/** Whether folders that were read in full have to be read further back. */
export function isWider({ since, covered }: Pick<SyncContext, 'since' | 'covered'>): boolean {
  return covered !== null && (since === null || since < covered);
}
