import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMail } from '../../electron/files/find-mail.ts';
import { decodeImapUtf7, roleOfFolder, roleOfMaildir, roleOfMbox } from '../../electron/files/folder-names.ts';
import { collect, folderOf, letter } from './mail-text.ts';

const FROM = 'From person@client.example Tue Mar  3 10:00:00 2026\n';

async function found(root: string, ...paths: string[]): Promise<string[]> {
  const all = await collect(findMail(paths.length > 0 ? paths : [root]));
  return all.map((f) =>
    f.kind === 'problem'
      ? f.error.code
      : `${f.kind} ${path.relative(root, f.file)} in ${path.relative(root, f.folder)}`,
  );
}

describe('finding mail', () => {
  it('finds .eml, mbox with and without an ending, and other files that are mail, sorted; skips all other files', async () => {
    const root = await folderOf({
      'b.eml': letter(2),
      'a.eml': letter(1),
      'sub/Inbox': `${FROM}${letter(3)}\n`,
      'sub/Inbox.msf': '// <!-- <mdb:mork:z v="1.4"/> -->',
      'sub/old.mbox': `${FROM}${letter(4)}\n`,
      'sub/empty': '',
      'sub/17': letter(5),
      'notes.txt': 'From: the office\nBuy paper\n',
      'labels.json': '{"a.eml": {"isBounce": true}}',
      '.git/x.eml': letter(9),
    });
    expect(await found(root)).toEqual([
      'eml a.eml in ',
      'eml b.eml in ',
      'eml sub/17 in sub',
      'mbox sub/Inbox in sub/Inbox',
      'mbox sub/old.mbox in sub/old.mbox',
    ]);
  });

  it('finds Maildir messages in cur and new, Maildir++ subfolders and nested Maildirs', async () => {
    const root = await folderOf({
      'Maildir/cur/2.x.host:2,S': letter(2),
      'Maildir/new/1.x.host': letter(1),
      'Maildir/tmp/3.x.host': letter(3),
      'Maildir/dovecot-uidlist': '3 V1 N4 G5\n1 :2.x.host\n',
      'Maildir/.Sent/cur/4.x.host:2,S': letter(4),
      'tree/Sent/cur/5.x': letter(5),
    });
    await mkdir(path.join(root, 'Maildir/.Sent/new'), { recursive: true });
    await mkdir(path.join(root, 'tree/Sent/new'), { recursive: true });
    expect(await found(root)).toEqual([
      'maildir Maildir/cur/2.x.host:2,S in Maildir',
      'maildir Maildir/new/1.x.host in Maildir',
      'maildir Maildir/.Sent/cur/4.x.host:2,S in Maildir/.Sent',
      'maildir tree/Sent/cur/5.x in tree/Sent',
    ]);
  });

  it('keeps paths as they were given', async () => {
    const root = await folderOf({ 'm/a.eml': letter(1) });
    const given = [`${root}/./m`, `${root}/m/`, `${root}/m/../m/a.eml`];
    const all = await Promise.all(given.map(async (one) => (await collect(findMail([one])))[0]));
    expect(all.map((f) => f?.kind !== 'problem' && f?.file)).toEqual([
      `${root}/./m/a.eml`,
      `${root}/m/a.eml`,
      `${root}/m/../m/a.eml`,
    ]);
  });

  it('reports missing and empty files, and goes on; ends in folders that link to each other', async () => {
    const root = await folderOf({ 'm/a.eml': letter(1), empty: '' });
    await symlink(root, path.join(root, 'm/back'));
    await symlink(path.join(root, 'nowhere'), path.join(root, 'm/dangling'));
    const all = await found(root, path.join(root, 'none'), path.join(root, 'empty'), path.join(root, 'm'));
    expect(all).toEqual(['file-missing', 'file-empty', 'eml m/a.eml in m', 'file-missing']);
  });
});

describe('roles by name', () => {
  it('reads modified UTF-7', () => {
    expect(decodeImapUtf7('Entw&APw-rfe &- &ZeVnLIqe-')).toBe('Entwürfe & 日本語');
  });
  it.each([
    [roleOfMaildir('/m/Maildir/.Sent'), 'sent'],
    [roleOfMaildir('/m/Maildir/.INBOX.Gesendete Elemente'), 'sent'],
    [roleOfMaildir('/m/Maildir/.&AMk-l&AOk-ments envoy&AOk-s'), 'sent'],
    [roleOfMaildir('/m/Maildir/.Sent.2024'), 'sent'],
    [roleOfMaildir('/m/Maildir/.INBOX.Projects'), 'all'],
    [roleOfMaildir('/m/Maildir'), 'all'],
    [roleOfMaildir('/m/Entw&APw-rfe'), 'drafts'],
    [roleOfMbox('/m/Inbox.sbd/Sent-1'), 'sent'],
    [roleOfMbox('/m/Sent Messages.mbox/mbox'), 'sent'],
    [roleOfMbox('/m/Junk.mbox'), 'junk'],
    [roleOfMbox('/m/2024.mbox'), 'all'],
    [roleOfFolder('/m/Inbox'), 'inbox'],
    [roleOfFolder('/m/clients'), 'all'],
  ])('%s', (role, expected) => {
    expect(role).toBe(expected);
  });
});
