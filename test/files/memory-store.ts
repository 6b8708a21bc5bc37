// A store in memory for tests of the readers: it keeps the facts that intake passes to it.
import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { Store, StoreCommandName, StoreCommands } from '../../electron/store/store-api.ts';

export interface MemoryStore extends Store {
  facts(): readonly IntakeFact[];
  /** The number of facts in each transaction. */
  readonly batches: readonly number[];
  /** The addresses that the reader found to be the owner's. */
  readonly learnt: readonly string[];
}

/** `beforeApply` is called before each transaction, for tests that change files during a pass. */
export function createMemoryStore(beforeApply: () => Promise<void> = async () => undefined): MemoryStore {
  const folders = new Map<string, Map<number, IntakeFact>>();
  const batches: number[] = [];
  const learnt: string[] = [];

  async function apply({ folder, facts }: StoreCommands['intake.apply']['input']) {
    await beforeApply();
    const kept = folders.get(folder.path) ?? new Map<number, IntakeFact>();
    folders.set(folder.path, kept);
    const added = facts.filter(({ uid }) => !kept.has(uid));
    for (const fact of added) kept.set(fact.uid, fact);
    batches.push(facts.length);
    return { added: added.length, newBounces: 0 };
  }

  async function answer(name: StoreCommandName, input: unknown): Promise<unknown> {
    if (name === 'intake.apply') return apply(input as StoreCommands['intake.apply']['input']);
    if (name === 'folders.uids') {
      const { path } = input as StoreCommands['folders.uids']['input'];
      return [...(folders.get(path)?.keys() ?? [])].toSorted((a, b) => a - b);
    }
    if (name === 'accounts.learn') {
      learnt.push(...(input as StoreCommands['accounts.learn']['input']).addresses);
      return null;
    }
    throw new Error(`not kept here: ${name}`);
  }

  return {
    batches,
    learnt,
    facts: () => [...folders.values()].flatMap((kept) => [...kept.values()]).toSorted((a, b) => a.date - b.date),
    run: (name, input) => answer(name, input) as never,
    query: (name) => Promise.reject(new Error(`not kept here: ${name}`)),
    on: () => undefined,
    close: async () => undefined,
  };
}
