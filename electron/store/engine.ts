// The store itself, synchronous: what the worker runs.
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
  /** What had to be made anew at this opening, or null. */
  readonly recovered: Recovered | null;
  /** What is worth a line in the log. */
  readonly remarks: readonly string[];
  run<K extends StoreCommandName>(name: K, input: StoreCommands[K]['input']): StoreCommands[K]['output'];
  query<K extends QueryName>(name: K, input: ParsedInput<K>): CallOutput<K>;
  /** Whether large batches have left something to be derived. */
  anyDeferred(): boolean;
  /** Whether the answer needs what is still deferred: `run` and `query` derive it first, all at once. */
  mustWait(name: StoreCommandName | QueryName, input: unknown): boolean;
  /** Derives some of what large batches have left (derive/deferred.ts). Answers whether anything was deferred. */
  deriveDeferred(): boolean;
  /** Brings what was written to the log into the file, and empties the log; a journal of decisions that has grown is written anew. */
  fold(): void;
  close(): void;
  /** As `close`, of a database that is damaged: its files stay as they are. */
  closeAsItIs(): void;
}

interface EngineOptions {
  readonly file: string;
  readonly now?: number;
  readonly zone?: string;
  /** From how many facts on a batch is large. */
  readonly large?: number;
  /** Whether other files show that there was a database here before: an empty one is then no new one. */
  readonly usedBefore?: boolean;
  /** SQLite met damage in the database that stands there. */
  readonly damaged?: boolean;
}

/** In a batch of so many facts what can be deferred takes as long as all the rest; in a smaller one nobody notices it. */
const LARGE = 100;
/** So many messages are a few hundredths of a second: a request that comes meanwhile waits no longer. */
const AT_ONCE = 2000;

/** One name, one answer and one input: TypeScript cannot tie the three together inside a union. */
type Asked = { readonly needsDerived?: (input: unknown) => boolean };

function needsDerived(name: StoreCommandName | QueryName, input: unknown): boolean {
  const asked = (
    Object.hasOwn(QUERIES, name) ? QUERIES[name as QueryName] : COMMANDS[name as StoreCommandName]
  ) as Asked;
  return asked.needsDerived?.(input) ?? false;
}

/** What goes out as a whole, or is counted exactly: nothing of it may be missing. */
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
 * Opens or makes the database and brings it up to date; one that is damaged is kept under another name, and a new one made with
 * the user's own data. `now` and `zone` are the computer's own where they are left out.
 * Errors: `store-newer`, `store-unopened`, and trouble of the disk (store-error.ts).
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
  /** On a full disk a list shows what is there. */
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
