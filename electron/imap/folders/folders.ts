// Which of a server's folders the app reads, and in which role. Pure.
import type { FolderUse } from '../../../shared/domain/account-settings.ts';
import { assertNever, type FolderRole } from '../../../shared/domain/words.ts';

/** The order of reading: Sent comes first, so that the store knows the messages before it gets the reports about them. */
const ORDER: readonly FolderRole[] = ['sent', 'inbox-and-sent', 'inbox', 'all', 'junk', 'archive', 'trash', 'other'];

export interface Listed {
  readonly path: string;
  /** From SPECIAL-USE (RFC 6154), or from the folder's name. */
  readonly role: FolderRole;
  /** The folder lies in the namespace of other users or in the shared one (RFC 2342). */
  readonly foreign?: boolean;
}

/** The user's choices, by folder path. */
export type FolderChoices = ReadonlyMap<string, FolderUse>;

/** The use of a folder for which the user chose nothing. `views`: one folder holds all mail, and the others are views of it. */
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
    case 'inbox-and-sent':
      return views ? 'ignored' : role;
    case 'archive':
    case 'other':
      return views ? 'ignored' : 'read';
    default:
      return assertNever(role);
  }
}

/** Whether one folder holds all mail and the others are views of it (Gmail, unless the user hid All Mail from IMAP). */
export function hasViews(listed: readonly Listed[], hasLabels: boolean): boolean {
  return hasLabels && listed.some((folder) => folder.role === 'all');
}

/**
 * In: the folders that a server lists. Out: the folders to read, in reading order, each with the role in which it is read. A report
 * may be in any folder (the user's rules file it), so the app reads all but drafts and folders of other users.
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

/** The folder in which the connection waits for new reports: the inbox, or All Mail if the inbox is not read. */
export function folderToWatch<T extends Listed>(read: readonly T[]): T | undefined {
  return read.find(({ role }) => role === 'inbox' || role === 'inbox-and-sent' || role === 'all');
}

/** Whether any folder to read holds sent mail: a Sent folder, an inbox with copies, or All Mail, in which a label marks it. */
export function readsSent(read: readonly Listed[], hasLabels: boolean): boolean {
  return read.some(({ role }) => role === 'sent' || role === 'inbox-and-sent' || (hasLabels && role === 'all'));
}

/** Roles in which a folder gives other facts than in all other roles. */
const APART: readonly FolderRole[] = ['sent', 'inbox-and-sent', 'junk'];

/** Whether a folder gives the same facts in both roles. */
export function areReadAlike(before: FolderRole, now: FolderRole): boolean {
  const kind = (role: FolderRole): FolderRole | 'mail' => (APART.includes(role) ? role : 'mail');
  return kind(before) === kind(now);
}
