// The messages that a server did not hand out, as the store in memory keeps them.
import type { FolderPosition } from '../../electron/source/position.ts';
import type { IntakeBatch, KnownFolder, StoreCommands, WithheldNow } from '../../electron/store/store-api.ts';
import { dayOf, nextTry } from '../../shared/domain/withheld.ts';

export interface MemoryWithheldMessage extends WithheldNow {
  readonly path: string;
  readonly firstTried: number;
  readonly lastTried: number;
  readonly tries: number;
  readonly days: number;
  readonly nextTry: number | null;
}

export interface MemoryWithheld {
  list(): readonly MemoryWithheldMessage[];
  counted(position: FolderPosition): KnownFolder;
  keep(batch: IntakeBatch): void;
  /** Takes messages off the list that are read now, and answers them. */
  settle(batch: IntakeBatch): readonly MemoryWithheldMessage[];
  drop(path: string, uid: number): void;
  forget(path: string): void;
  readonly handlers: {
    readonly [K in 'folders.withheld' | 'withheld.tried' | 'withheld.again']: (
      input: StoreCommands[K]['input'],
    ) => StoreCommands[K]['output'];
  };
}

export function createMemoryWithheld(): MemoryWithheld {
  const rows = new Map<string, MemoryWithheldMessage>();
  const keyOf = (path: string, uid: number): string => `${path}/${uid}`;
  const list = (): readonly MemoryWithheldMessage[] => [...rows.values()];
  const update = (row: MemoryWithheldMessage): unknown => rows.set(keyOf(row.path, row.uid), row);
  return {
    list,
    counted(position) {
      const { withheld: _, ...bare }: KnownFolder = position;
      const withheld = list().filter(({ path }) => path === position.path).length;
      return withheld > 0 ? { ...bare, withheld } : bare;
    },
    keep({ folder: { path }, withheld }) {
      for (const message of withheld?.messages ?? []) {
        const at = withheld?.at ?? 0;
        const first = { firstTried: at, lastTried: at, tries: 1, days: 1, nextTry: nextTry(1, 1, at) };
        update({ ...first, ...rows.get(keyOf(path, message.uid)), ...message, path });
      }
    },
    settle({ folder: { path }, settled = [] }) {
      const found = settled.flatMap((uid) => rows.get(keyOf(path, uid)) ?? []);
      for (const { uid } of found) rows.delete(keyOf(path, uid));
      return found;
    },
    drop: (path, uid) => void rows.delete(keyOf(path, uid)),
    forget(path) {
      for (const row of list()) if (row.path === path) rows.delete(keyOf(path, row.uid));
    },
    handlers: {
      'folders.withheld': list,
      'withheld.tried': ({ path, uids, at }) => {
        for (const row of list().filter((one) => one.path === path && uids.includes(one.uid))) {
          const tries = row.tries + 1;
          const days = row.days + (dayOf(at) === dayOf(row.lastTried) ? 0 : 1);
          update({ ...row, tries, days, lastTried: at, nextTry: nextTry(tries, days, at) });
        }
        return null;
      },
      'withheld.again': () => {
        for (const row of list()) update({ ...row, nextTry: 0 });
        return null;
      },
    },
  };
}
