import { isDeepStrictEqual } from 'node:util';
import type { FolderList } from '../imap/imap-types.ts';

/** What the server of each account listed last, by the account's id. */
export interface ListedFolders {
  /** Null before the first connection. */
  get(id: number): FolderList | null;
  /** Keeps the list. Out: whether it names other folders than the one before. */
  keep(id: number, list: FolderList): boolean;
  clear(): void;
}

export function createListedFolders(): ListedFolders {
  const lists = new Map<number, FolderList>();
  const pathsOf = (list: FolderList | undefined): readonly string[] | null =>
    list?.folders.map(({ path }) => path) ?? null;
  return {
    get: (id) => lists.get(id) ?? null,
    keep(id, list) {
      const before = pathsOf(lists.get(id));
      lists.set(id, list);
      return !isDeepStrictEqual(pathsOf(list), before);
    },
    clear: () => lists.clear(),
  };
}
