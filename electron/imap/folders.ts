// Which of a server's folders are read, and as what. Pure.
import type { FolderUse } from '../../shared/domain/account-settings.ts';
import { assertNever, type FolderRole } from '../../shared/domain/words.ts';

/** In this order: who was written to is known before the reports about it are read. */
const ORDER: readonly FolderRole[] = ['sent', 'inbox', 'all', 'junk', 'archive', 'trash', 'other'];

export interface Listed {
  readonly path: string;
  /** What SPECIAL-USE (RFC 6154) or the name says. */
  readonly role: FolderRole;
  /** In a namespace of other people or of everybody (RFC 2342). */
  readonly foreign?: boolean;
}

/** What the user chose, by path. */
export type FolderChoices = ReadonlyMap<string, FolderUse>;

/** What a folder is used as where the user chose nothing. `views`: all mail lies in one folder, the others are views of it. */
export function usualUse({ role, foreign = false }: Listed, views: boolean): FolderUse {
  if (foreign) return 'ignored';
  switch (role) {
    case 'junk':
      return 'junk';
    case 'trash':
      return 'read';
    case 'drafts':
      return 'ignored';
    case 'all':
      return views ? 'read' : 'ignored';
    case 'sent':
    case 'inbox':
      return views ? 'ignored' : role;
    case 'archive':
    case 'other':
      return views ? 'ignored' : 'read';
    default:
      return assertNever(role);
  }
}

/** True where one folder holds all mail and the others are views of it (Gmail, unless it is hidden from IMAP). */
export function hasViews(listed: readonly Listed[], hasLabels: boolean): boolean {
  return hasLabels && listed.some((folder) => folder.role === 'all');
}

/**
 * In: the folders a server lists. Out: those that are read, in reading order, each with the role it is read as. Reports land
 * anywhere (rules, other programs' archives), so all are read but drafts and what belongs to others.
 */
export function foldersToRead<T extends Listed>(
  listed: readonly T[],
  hasLabels: boolean,
  chosen: FolderChoices = new Map(),
): readonly T[] {
  const views = hasViews(listed, hasLabels);
  const read = listed.flatMap((folder) => {
    const role = roleFor(chosen.get(folder.path) ?? usualUse(folder, views), folder.role);
    return role === null ? [] : [{ ...folder, role }];
  });
  return ORDER.flatMap((role) => read.filter((folder) => folder.role === role));
}

function roleFor(use: FolderUse, role: FolderRole): FolderRole | null {
  if (use === 'ignored') return null;
  if (use !== 'read') return use;
  return role === 'all' || role === 'archive' || role === 'trash' ? role : 'other';
}

/** The folder to wait on for new reports: the inbox, or what stands for it. */
export function folderToWatch<T extends Listed>(read: readonly T[]): T | undefined {
  return read.find((folder) => folder.role === 'inbox' || folder.role === 'all');
}

/** Whether what was sent is read at all: from a Sent folder, or from all mail, where labels tell it. */
export function readsSent(read: readonly Listed[], hasLabels: boolean): boolean {
  return read.some((folder) => folder.role === 'sent' || (hasLabels && folder.role === 'all'));
}

/** Whether what was read of a folder in one role is good in another: sent mail and spam are read unlike the rest. */
export function readAlike(before: FolderRole, now: FolderRole): boolean {
  const kind = (role: FolderRole): FolderRole | 'mail' => (role === 'sent' || role === 'junk' ? role : 'mail');
  return kind(before) === kind(now);
}
