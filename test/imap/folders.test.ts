import { expect, it } from 'vitest';
import { foldersToRead, folderToWatch } from '../../electron/imap/folders.ts';
import { createProgress } from '../../electron/imap/progress.ts';
import type { FolderRole } from '../../shared/domain/words.ts';

const list = (...roles: FolderRole[]) => roles.map((role, at) => ({ path: `${role}-${at}`, role }));
const roles = (folders: readonly { role: FolderRole }[]) => folders.map(({ role }) => role);

it('reads Sent before what comes in, and no drafts', () => {
  const read = foldersToRead(list('inbox', 'drafts', 'trash', 'sent', 'other', 'junk', 'archive'), false);
  expect(roles(read)).toEqual(['sent', 'inbox', 'junk', 'archive', 'trash']);
  expect(folderToWatch(read)?.role).toBe('inbox');
});

it('reads All Mail for Inbox and Archive where folders are labels', () => {
  const read = foldersToRead(list('inbox', 'sent', 'all', 'archive', 'junk', 'trash'), true);
  expect(roles(read)).toEqual(['sent', 'all', 'junk', 'trash']);
  expect(folderToWatch(read)?.role).toBe('all');
});

it('does not take a folder named All for all mail elsewhere', () => {
  expect(roles(foldersToRead(list('inbox', 'all'), false))).toEqual(['inbox']);
});

it('counts over all folders, and estimates once there is something to go by', () => {
  let now = 0;
  const progress = createProgress(() => now);
  progress.expect(1000);
  progress.expect(1000);
  now = 1000;
  expect(progress.read('Sent', 100)).toEqual({ folder: 'Sent', done: 100, total: 2000, leftMs: null });
  now = 5000;
  expect(progress.read('INBOX', 400)).toEqual({ folder: 'INBOX', done: 500, total: 2000, leftMs: 15_000 });
});
