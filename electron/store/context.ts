// What every command and query is given.
import type { Database } from './database.ts';

export interface StoreContext {
  readonly db: Database;
  /** Milliseconds since 1970 UTC. Only what is said relative to today uses it; facts carry their own dates. */
  readonly now: () => number;
}
