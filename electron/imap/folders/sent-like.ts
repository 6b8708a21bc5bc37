// Which folders look like sent mail by what is read in them: nearly all of it comes from the user's own addresses. Such a folder is only
// proposed, since it may hold mail of one sort, as letters to a club that a colleague files there.

import { normalizeAddress } from '../../../shared/domain/address.ts';
import type { FolderRole } from '../../../shared/domain/words.ts';
import type { IntakeFact } from '../../intake/facts.ts';

/** A folder with fewer messages says nothing. */
const LEAST_MESSAGES = 20;
const LEAST_SHARE = 0.9;
/** The role of a folder that neither the server nor its name explains. In an archive mail of all kinds lies, perhaps sent mail alone. */
const UNEXPLAINED: readonly FolderRole[] = ['other', 'archive'];

/** What a pass read in one folder. */
export interface FolderPart {
  readonly path: string;
  readonly role: FolderRole;
  /** Messages read, whatever became of them. */
  readonly messages: number;
  readonly facts: readonly IntakeFact[];
}

export interface SentLike {
  count(part: FolderPart, own: ReadonlySet<string>): void;
  /** The paths of the folders that look like sent mail, sorted. */
  paths(): readonly string[];
}

/** `known`: the paths found in earlier runs, which stay until enough of the folder is read again. */
export function createSentLike(known: readonly string[]): SentLike {
  const counts = new Map<string, { readonly messages: number; readonly own: number }>();
  return {
    count({ path, role, messages, facts }, own) {
      if (!UNEXPLAINED.includes(role)) return;
      const before = counts.get(path) ?? { messages: 0, own: 0 };
      const mine = facts.filter(({ from }) => from !== null && own.has(normalizeAddress(from.address)));
      counts.set(path, { messages: before.messages + messages, own: before.own + mine.length });
    },
    paths() {
      const enough = [...counts].filter(([, { messages }]) => messages >= LEAST_MESSAGES);
      const judged = new Set(enough.map(([path]) => path));
      const found = enough.filter(([, { messages, own }]) => own >= messages * LEAST_SHARE).map(([path]) => path);
      return [...known.filter((path) => !judged.has(path)), ...found].sort();
    },
  };
}
