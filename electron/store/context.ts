// The context of every command and query.
import type { Database } from './database.ts';
import type { OwnRecord } from './own/own-record.ts';

export interface StoreContext {
  readonly db: Database;
  /** Records every change of the user's own data. */
  readonly own: OwnRecord;
  /** Milliseconds since 1970 UTC. Used only for what is relative to today; facts carry their own dates. */
  readonly now: () => number;
  /** The time zone of days: an IANA name, or null for the computer's own. */
  readonly zone: string | null;
  /** From this many facts on, a batch defers what only searches and the list of people need (derive/deferred.ts). */
  readonly large: number;
  /** Totals of searches since the last change, by search: scrolling a list asks for the same total again and again. */
  readonly totals: Map<string, number>;
  /** Ids of hits sorted by a column, in order, since the last change. */
  readonly sorted: Map<string, readonly number[]>;
}
