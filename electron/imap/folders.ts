// Which of a server's folders are read. Pure.
import type { FolderRole } from '../../shared/domain/words.ts';

/** In this order: who was written to is known before the reports about it are read. */
const READ: readonly FolderRole[] = ['sent', 'inbox', 'junk', 'archive', 'trash'];

interface Listed {
  readonly path: string;
  readonly role: FolderRole;
}

/**
 * In: the folders with the roles that SPECIAL-USE (RFC 6154) or their names give them. Out: those that are read, in reading
 * order. Where all mail lies in one folder and the others are views of it (Gmail), that one stands for Inbox and Archive.
 */
export function foldersToRead<T extends Listed>(listed: readonly T[], hasLabels: boolean): readonly T[] {
  const all = hasLabels && listed.some((folder) => folder.role === 'all');
  const roles = all ? READ.map((role) => (role === 'inbox' ? 'all' : role)).filter((role) => role !== 'archive') : READ;
  return roles.flatMap((role) => listed.filter((folder) => folder.role === role));
}

/** The folder to wait on for new reports: the inbox, or what stands for it. */
export function folderToWatch<T extends Listed>(read: readonly T[]): T | undefined {
  return read.find((folder) => folder.role === 'inbox' || folder.role === 'all');
}
