// The folders of a files account: mail files grouped by the Maildir, directory or mbox they lie in.

import type { AppError } from '../../shared/domain/errors.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import { findMail, type MailFile } from './find-mail.ts';
import { roleOfFolder, roleOfMaildir, roleOfMbox } from './folder-names.ts';

export interface FileFolder {
  readonly path: string;
  readonly role: FolderRole;
  readonly mails: readonly MailFile[];
}

function roleOf({ kind, folder }: MailFile): FolderRole {
  if (kind === 'maildir') return roleOfMaildir(folder);
  return kind === 'mbox' ? roleOfMbox(folder) : roleOfFolder(folder);
}

/**
 * In: the paths of an account. Out: its folders without drafts, Sent folders first, so that the store knows the messages before it gets
 * the reports about them. `onProblem` gets an error for each path that cannot be opened.
 */
export async function listFileFolders(
  paths: readonly string[],
  onProblem: (error: AppError) => void,
): Promise<readonly FileFolder[]> {
  const folders = new Map<string, { path: string; role: FolderRole; mails: MailFile[] }>();
  for await (const found of findMail(paths)) {
    if (found.kind === 'problem') {
      onProblem(found.error);
      continue;
    }
    const folder = folders.get(found.folder) ?? { path: found.folder, role: roleOf(found), mails: [] };
    folder.mails.push(found);
    folders.set(found.folder, folder);
  }
  const used = [...folders.values()].filter(({ role }) => role !== 'drafts');
  return [...used.filter(({ role }) => role === 'sent'), ...used.filter(({ role }) => role !== 'sent')];
}
