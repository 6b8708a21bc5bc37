// The store itself, synchronous. The worker runs it.
import { isStorageTrouble } from '../../shared/domain/errors.ts';
import type { Recovered } from '../../shared/domain/recovered.ts';
import type { CallOutput, ParsedInput, QueryName } from '../../shared/ipc/contract.ts';
import { COMMANDS } from './commands/index.ts';
import type { StoreContext } from './context.ts';
import { anyDeferred, deriveDeferred } from './derive/deferred.ts';
import { QUERIES } from './queries/index.ts';
import { openDatabase } from './recovery/open-database.ts';
import { reading } from './recovery/spoilt.ts';
import type { StoreCommandName, StoreCommands } from './store-api.ts';

export interface Engine {
  readonly context: StoreContext;
  /** What was replaced by a new database when this one was opened, or null. */
  readonly recovered: Recovered | null;
  /** Lines for the log. */
  readonly remarks: readonly string[];
  run<K extends StoreCommandName>(name: K, input: StoreCommands[K]['input']): StoreCommands[K]['output'];
  query<K extends QueryName>(name: K, input: ParsedInput<K>): CallOutput<K>;
  /** Whether large batches have left something to derive. */
  anyDeferred(): boolean;
  /** Whether the answer needs what is still deferred. `run` and `query` derive it first, all at once. */
  mustWait(name: StoreCommandName | QueryName, input: unknown): boolean;
  /** Derives a part of what large batches left (derive/deferred.ts). Answers whether anything was deferred. */
  deriveDeferred(): boolean;
  /** Checkpoints and empties the database's log, and rewrites the journal of decisions where it has grown long. */
  fold(): void;
  close(): void;
  /** Like `close`, for a damaged database: leaves its files unchanged. */
  closeAsItIs(): void;
}

interface EngineOptions {
  readonly file: string;
  readonly now?: number;
  readonly zone?: string;
  /** From this many facts on a batch counts as large. */
  readonly large?: number;
  /** Whether other files show that there was a database before: an empty one is then damaged instead of new. */
  readonly usedBefore?: boolean;
  /** SQLite found the existing database damaged. */
  readonly damaged?: boolean;
}

/** In a batch of this size, deferrable work takes as long as all the rest; in a smaller one nobody notices it. */
const LARGE = 100;
/** Messages per step: a few hundredths of a second, which is the longest that a request has to wait. */
const AT_ONCE = 2000;

/** Name, answer and input belong together, which TypeScript cannot express inside a union. */
type Asked = { readonly needsDerived?: (input: unknown) => boolean };

function needsDerived(name: StoreCommandName | QueryName, input: unknown): boolean {
  const asked = (
    Object.hasOwn(QUERIES, name) ? QUERIES[name as QueryName] : COMMANDS[name as StoreCommandName]
  ) as Asked;
  return asked.needsDerived?.(input) ?? false;
}

/** Commands and queries with complete results or exact counts: nothing deferred may be missing from them. */
const EXACT: ReadonlySet<StoreCommandName | QueryName> = new Set<StoreCommandName | QueryName>([
  'export.rows',
  'policy.preview',
]);

function forgetHits({ totals, sorted }: StoreContext): void {
  totals.clear();
  sorted.clear();
}

function partsOf({ now, zone, large }: EngineOptions): Omit<StoreContext, 'db' | 'own'> {
  return {
    now: () => now ?? Date.now(),
    zone: zone ?? null,
    large: large ?? LARGE,
    totals: new Map(),
    sorted: new Map(),
  };
}

/**
 * Opens or creates the database and migrates it. A damaged one is renamed and replaced by a new one with the user's own data.
 * `now` and `zone` default to the computer's own. Errors: `store-newer`, `store-unopened`, and errors of the disk
 * (store-error.ts).
 */
export function openEngine(options: EngineOptions): Engine {
  const { file, usedBefore = false, damaged = false } = options;
  const { context, recovered, remarks } = openDatabase({ file, parts: partsOf(options), usedBefore, damaged });
  const { db } = context;
  const deriveSome = (): boolean => {
    if (!anyDeferred(db)) return false;
    forgetHits(context);
    deriveDeferred(context, AT_ONCE);
    return true;
  };
  /** Derives everything deferred. On a full disk this fails, and the list shows what is there. */
  const deriveAll = (name: StoreCommandName | QueryName): void => {
    try {
      while (deriveSome());
    } catch (error) {
      if (EXACT.has(name) || !isStorageTrouble(error) || error.code === 'store-damaged') throw error;
    }
  };
  return {
    context,
    recovered,
    remarks,
    run: (name, input) =>
      reading(db, 'store-damaged', () => {
        if (needsDerived(name, input)) deriveAll(name);
        forgetHits(context);
        return COMMANDS[name](context, input);
      }),
    query: (name, input) =>
      reading(db, 'file-unreadable', () => {
        if (needsDerived(name, input)) deriveAll(name);
        return QUERIES[name](context, input);
      }),
    anyDeferred: () => anyDeferred(db),
    mustWait: (name, input) => needsDerived(name, input) && anyDeferred(db),
    deriveDeferred: deriveSome,
    fold() {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      context.own.tidy();
    },
    close: () => db.close(),
    closeAsItIs: () => db.closeAsItIs(),
  };
}
