import type { AccountReporter } from '../accounts/runner.ts';
import type { Store } from '../store/store-api.ts';
import type { ImapConnection } from './connection.ts';

/** What one pass over an account works with. */
export interface SyncContext {
  readonly connection: ImapConnection;
  readonly store: Store;
  readonly accountId: number;
  /** The account's name, for errors. */
  readonly account: string;
  /** The addresses that count as the user's own; those found in Sent are added. */
  readonly identities: Set<string>;
  readonly reporter: AccountReporter;
  /** Nothing that arrived before is read in a first sync; null for everything. */
  readonly since: Date | null;
  readonly now: () => number;
}
