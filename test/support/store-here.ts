import { openEngine } from '../../electron/store/engine.ts';
import type { Store, StoreCommands } from '../../electron/store/store-api.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';

/**
 * The store in this thread, for tests that open hundreds: Node 24 aborts (a V8 check, SIGTRAP) once in some thousand threads.
 * What goes in and out is cloned as between threads. Errors: those of the engine.
 */
export function openStoreHere(options: { readonly file: string; readonly now?: number }): Store {
  const engine = openEngine(options);
  return {
    run: async (name, input) =>
      structuredClone(engine.run(name, structuredClone(input) as StoreCommands[typeof name]['input'])),
    query: async (name, input) =>
      structuredClone(engine.query(name, structuredClone(input) as ParsedInput<typeof name>)),
    // Nothing runs in idle moments here: deferred data are derived when a query needs them.
    on: () => undefined,
    close: async () => engine.close(),
  };
}
