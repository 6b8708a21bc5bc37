// What every command and query is given.
import type { Database } from './database.ts';
import type { OwnRecord } from './own/own-record.ts';

export interface StoreContext {
  readonly db: Database;
  /** What every change of the user's own data goes through. */
  readonly own: OwnRecord;
  /** Milliseconds since 1970 UTC. Only what is said relative to today uses it; facts carry their own dates. */
  readonly now: () => number;
  /** Where days begin: an IANA name, or null for the computer's own time zone. */
  readonly zone: string | null;
  /** Of a batch with so many facts, what only searches and the list of people need is derived later (derive/deferred.ts). */
  readonly large: number;
  /** Totals of searches since the last change, by what was searched: a list that is scrolled asks the same again and again. */
  readonly totals: Map<string, number>;
  /** Hits of searches that are sorted by a column, as ids in order, for as long. */
  readonly sorted: Map<string, readonly number[]>;
}
