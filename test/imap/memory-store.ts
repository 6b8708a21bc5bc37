// A store in memory that keeps the rules the engine relies on: one transaction per batch, and facts identified by folder and UID, or by
// Message-ID.

import type { IntakeFact } from '../../electron/intake/facts.ts';
import type { FolderPosition } from '../../electron/source/position.ts';
import type {
  IntakeBatch,
  Store,
  StoreCommandName,
  StoreCommands,
  StoredAccount,
} from '../../electron/store/store-api.ts';
import { createMemoryWithheld, type MemoryWithheld } from './memory-withheld.ts';

type Handlers = Partial<{ [K in StoreCommandName]: (input: StoreCommands[K]['input']) => StoreCommands[K]['output'] }>;

export interface MemoryStore extends Store {
  readonly positions: Map<string, FolderPosition>;
  readonly facts: readonly { readonly folder: string; readonly fact: IntakeFact }[];
  /** Messages that were read and then were no longer on the server. */
  readonly gone: { path: string; uid: number }[];
  /** The messages that the server did not hand out. */
  readonly withheld: MemoryWithheld;
  /** Called before each command; may throw. */
  before: (name: StoreCommandName, input: unknown) => void;
}

export function createMemoryStore(accounts: StoredAccount[] = []): MemoryStore {
  const positions = new Map<string, FolderPosition>();
  const facts: { folder: string; fact: IntakeFact }[] = [];
  const seenUids = new Set<string>();
  const seenIds = new Set<string>();
  const gone: { path: string; uid: number }[] = [];
  const withheld = createMemoryWithheld();

  function forgetFact(path: string, uid: number): void {
    seenUids.delete(`${path}/${uid}`);
    const at = facts.findIndex(({ folder, fact }) => folder === path && fact.uid === uid);
    const [old] = at < 0 ? [] : facts.splice(at, 1);
    if (old !== undefined) seenIds.delete(`${old.fact.kind} ${old.fact.messageId}`);
  }

  function apply(intake: IntakeBatch): { added: number; newBounces: number } {
    const { folder, facts: batch } = intake;
    if (positions.get(folder.path)?.uidValidity !== folder.uidValidity) withheld.forget(folder.path);
    positions.set(folder.path, folder);
    for (const { uid, part } of withheld.settle(intake)) if (part === 'source') forgetFact(folder.path, uid);
    withheld.keep(intake);
    let added = 0;
    for (const fact of batch) {
      const uid = `${folder.path}/${fact.uid}`;
      if (seenUids.has(uid)) continue;
      seenUids.add(uid);
      const id = fact.messageId === null ? null : `${fact.kind} ${fact.messageId}`;
      if (id !== null && seenIds.has(id)) continue;
      if (id !== null) seenIds.add(id);
      facts.push({ folder: folder.path, fact });
      added++;
    }
    return { added, newBounces: batch.filter((fact) => fact.kind === 'report').length };
  }

  const handlers: Handlers = {
    'accounts.list': () => [...accounts],
    'accounts.add': ({ kind, name, config }) => {
      const account = { id: accounts.length + 1, kind, name, config, lastSync: null };
      accounts.push(account);
      return account;
    },
    'accounts.update': ({ id, config, lastSync }) => {
      const at = accounts.findIndex((account) => account.id === id);
      const old = accounts[at];
      if (old) accounts[at] = { ...old, config: config ?? old.config, lastSync: lastSync ?? old.lastSync };
      return null;
    },
    'accounts.remove': ({ id }) => {
      accounts.splice(
        accounts.findIndex((account) => account.id === id),
        1,
      );
      return null;
    },
    'accounts.forgetSent': () => {
      for (const { fact } of facts.filter(({ fact }) => fact.kind === 'sent')) seenIds.delete(`sent ${fact.messageId}`);
      facts.splice(0, facts.length, ...facts.filter(({ fact }) => fact.kind !== 'sent'));
      positions.clear();
      seenUids.clear();
      return null;
    },
    'folders.list': () => [...positions.values()].map((position) => withheld.counted(position)),
    'folders.uids': ({ path }) =>
      facts
        .filter(({ folder, fact }) => folder === path && !gone.some((g) => g.path === path && g.uid === fact.uid))
        .map(({ fact }) => fact.uid)
        .sort((a, b) => a - b),
    'folders.reset': ({ path }) => {
      positions.delete(path);
      for (const key of seenUids) if (key.startsWith(`${path}/`)) seenUids.delete(key);
      return null;
    },
    'intake.apply': apply,
    ...withheld.handlers,
    'withheld.forget': ({ path }) => {
      withheld.forget(path);
      return handlers['folders.reset']?.({ accountId: 1, path }) ?? null;
    },
    'messages.gone': ({ path, uids }) => {
      for (const uid of uids) {
        withheld.drop(path, uid);
        if (seenUids.has(`${path}/${uid}`)) gone.push({ path, uid });
      }
      return null;
    },
  };
  const store: MemoryStore = {
    positions,
    facts,
    gone,
    withheld,
    before: () => undefined,
    async run(name, input) {
      store.before(name, input);
      const handler = handlers[name];
      if (!handler) throw new Error(`${name} is not needed here`);
      return handler(input);
    },
    query: (name) => Promise.reject(new Error(`${name} is not needed here`)),
    on: () => undefined,
    close: async () => undefined,
  };
  return store;
}
