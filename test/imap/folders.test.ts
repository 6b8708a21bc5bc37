import { expect, it } from 'vitest';
import { areReadAlike, foldersToRead, folderToWatch, readsSent } from '../../electron/imap/folders/folders.ts';
import { createProgress } from '../../electron/imap/sync/progress.ts';
import type { FolderUse } from '../../shared/domain/account-settings.ts';
import type { FolderRole } from '../../shared/domain/words.ts';

const list = (...roles: FolderRole[]) => roles.map((role, at) => ({ path: `${role}-${at}`, role }));
const roles = (folders: readonly { role: FolderRole }[]) => folders.map(({ role }) => role);

it('reads Sent before what comes in, and everything else but drafts', () => {
  const read = foldersToRead(list('other', 'inbox', 'drafts', 'trash', 'sent', 'junk', 'archive'), false);
  expect(roles(read)).toEqual(['sent', 'inbox', 'junk', 'archive', 'trash', 'other']);
  expect(folderToWatch(read)?.role).toBe('inbox');
  expect(readsSent(read, false)).toBe(true);
});

it('reads All Mail, Spam and Trash where folders are labels', () => {
  const read = foldersToRead(list('inbox', 'sent', 'all', 'archive', 'junk', 'trash', 'other', 'drafts'), true);
  expect(roles(read)).toEqual(['all', 'junk', 'trash']);
  expect(folderToWatch(read)?.role).toBe('all');
  expect(readsSent(read, true)).toBe(true);
});

it('reads folders as elsewhere where All Mail is hidden from IMAP', () => {
  expect(roles(foldersToRead(list('inbox', 'sent', 'other'), true))).toEqual(['sent', 'inbox', 'other']);
});

it('does not take a folder named All for all mail elsewhere', () => {
  expect(roles(foldersToRead(list('inbox', 'all'), false))).toEqual(['inbox']);
});

it('leaves folders of other people alone', () => {
  const listed = [
    { path: 'INBOX', role: 'inbox' as const },
    { path: 'Other Users/ben/Sent', role: 'sent' as const, foreign: true },
  ];
  expect(foldersToRead(listed, false).map(({ path }) => path)).toEqual(['INBOX']);
});

it('follows what the user chose of single folders', () => {
  const chosen = new Map<string, FolderUse>([
    ['other-0', 'sent'],
    ['sent-1', 'ignored'],
    ['junk-2', 'read'],
    ['drafts-3', 'read'],
    ['gone', 'inbox'],
  ]);
  const read = foldersToRead(list('other', 'sent', 'junk', 'drafts', 'inbox'), false, chosen);
  expect(read.map(({ path, role }) => `${path} as ${role}`)).toEqual([
    'other-0 as sent',
    'inbox-4 as inbox',
    'junk-2 as other',
    'drafts-3 as other',
  ]);
});

it('knows when a folder has to be read anew in another role', () => {
  expect(areReadAlike('inbox', 'archive')).toBe(true);
  expect(areReadAlike('other', 'sent')).toBe(false);
  expect(areReadAlike('junk', 'inbox')).toBe(false);
});

it('counts over all folders, and estimates the time left after enough messages', () => {
  let now = 0;
  const progress = createProgress(() => now);
  progress.expect(1000);
  progress.expect(1000);
  now = 1000;
  expect(progress.read('Sent', 100)).toEqual({ folder: 'Sent', done: 100, total: 2000, leftMs: null });
  now = 5000;
  expect(progress.read('INBOX', 400)).toEqual({ folder: 'INBOX', done: 500, total: 2000, leftMs: 15_000 });
});
