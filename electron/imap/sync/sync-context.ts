import type { FolderRole } from '../../../shared/domain/words.ts';
import type { MailReader } from '../../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../../intake/verp-keys.ts';
import type { AccountReporter } from '../../source/runner.ts';
import type { Store } from '../../store/store-api.ts';
import type { ImapConnection } from '../connection.ts';
import type { FolderChoices } from '../folders/folders.ts';
import type { RefusedFolders } from '../folders/refused-folders.ts';
import type { SentLike } from '../folders/sent-like.ts';
import type { FolderList } from '../imap-types.ts';
import type { FolderState } from '../search/uid-plan.ts';
import type { Suspects } from './suspects.ts';

/** What a pass over an account needs. */
export interface SyncContext {
  readonly connection: ImapConnection;
  readonly store: Store;
  readonly reader: MailReader;
  readonly accountId: number;
  /** The account's name, for errors. */
  readonly account: string;
  /**
   * The addresses that count as the user's own. A pass adds those that it finds in Sent, and the account's settings then store them.
   * The store does not use this set; it has its own.
   */
  readonly identities: Set<string>;
  /** Addresses found in Sent that the user removed: they are not the user's own. */
  readonly removedIdentities: ReadonlySet<string>;
  readonly sentLike: SentLike;
  /** The user's choices for single folders. */
  readonly chosen: FolderChoices;
  readonly reporter: AccountReporter;
  /** A first sync does not read mail that arrived before this time; null for all mail. */
  readonly since: Date | null;
  /** Folders with a position were read back to this time before the user widened the range; null for all mail. */
  readonly covered: Date | null;
  /** X-GM-MSGID of the messages read in this run, since with labels a message is in several folders and is read once. */
  readonly seen: Set<string>;
  /** At which messages connections have ended in this run. */
  readonly suspects: Suspects;
  /** The folders that the server refused lately. */
  readonly refused: RefusedFolders;
  listed(list: FolderList): void;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
  readonly now: () => number;
}

export interface FolderName {
  readonly path: string;
  readonly role: FolderRole;
  /** What STATUS said; null for nothing. */
  readonly state?: FolderState | null;
}

/** The part of the context that reading needs. It has no store. */
export type ReadingContext = Pick<
  SyncContext,
  'connection' | 'reader' | 'account' | 'reporter' | 'seen' | 'verp' | 'suspects' | 'now'
>;

/** Whether folders that are read in full have to be read further back. */
export function isWider({ since, covered }: Pick<SyncContext, 'since' | 'covered'>): boolean {
  return covered !== null && (since === null || since < covered);
}
