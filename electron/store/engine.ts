// The store itself, synchronous: what the worker runs.
import type { CallOutput, ParsedInput, QueryName } from '../../shared/ipc/contract.ts';
import { COMMANDS } from './commands/index.ts';
import type { StoreContext } from './context.ts';
import { Database } from './database.ts';
import { refreshDerived } from './derive/refresh.ts';
import { migrate } from './migrations/index.ts';
import { QUERIES } from './queries/index.ts';
import type { StoreCommandName, StoreCommands } from './store-api.ts';

export interface Engine {
  readonly context: StoreContext;
  run<K extends StoreCommandName>(name: K, input: StoreCommands[K]['input']): StoreCommands[K]['output'];
  query<K extends QueryName>(name: K, input: ParsedInput<K>): CallOutput<K>;
  /** Brings what was written to the log into the file, and empties the log. */
  fold(): void;
  close(): void;
}

/**
 * Opens or makes the database and brings it up to date. `now` and `zone` are the computer's own where they are left out.
 * Errors: `store-newer`, `file-unreadable`.
 */
export function openEngine(options: { readonly file: string; readonly now?: number; readonly zone?: string }): Engine {
  const db = new Database(options.file);
  const fixed = options.now;
  const zone = options.zone ?? null;
  const context: StoreContext = { db, now: () => fixed ?? Date.now(), zone, totals: new Map(), sorted: new Map() };
  try {
    migrate(db, options.file);
    refreshDerived(context);
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    context,
    run: (name, input) => {
      context.totals.clear();
      context.sorted.clear();
      return COMMANDS[name](context, input);
    },
    query: (name, input) => QUERIES[name](context, input),
    fold: () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => db.close(),
  };
}
