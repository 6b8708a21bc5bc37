import { appendFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { syncFiles } from '../../electron/files/sync-files.ts';
import { SOURCE_CAP } from '../../electron/intake/message.ts';
import { openStore } from '../../electron/store/open-store.ts';
import type { Store } from '../../electron/store/store-api.ts';
import type { AppError } from '../../shared/domain/errors.ts';
import type { SyncProgress } from '../../shared/domain/views.ts';
import { readHere } from '../support/read-here.ts';
import { folderOf, letter, report, sent, tempFolder } from './mail-text.ts';
import { createMemoryStore } from './memory-store.ts';

const FROM = 'From person@client.example Tue Mar  3 10:00:00 2026\n';
const EMPTY = { 'Sent/new/.keep': '', 'Inbox/new/.keep': '', 'Sent/cur/.keep': '', 'Inbox/cur/.keep': '' };

async function sync(store: Store, paths: readonly string[], signal = new AbortController().signal) {
  const problems: AppError[] = [];
  const progress: SyncProgress[] = [];
  await syncFiles({
    reader: readHere,
    accountId: 1,
    paths,
    store,
    onProgress: (p) => void progress.push(p),
    onProblem: (error) => void problems.push(error),
    signal,
  });
  return { problems: problems.map(({ code, data }) => [code, path.basename(data.file ?? ''), data.detail]), progress };
}

function kinds(store: ReturnType<typeof createMemoryStore>): string[] {
  return store.facts().map((fact) => `${fact.kind} ${fact.from?.address ?? ''} ${fact.subject}`);
}

describe('mail files as an account', () => {
  it('distinguishes sent mail, reports and letters by the folders of a Maildir', async () => {
    const root = await folderOf({
      ...EMPTY,
      'Sent/cur/1.a:2,S': sent('kurt@client.example', '<s1@studio.example>'),
      'Inbox/cur/2.b:2,S': report('kurt@client.example', '<s1@studio.example>'),
      'Inbox/new/3.c': letter(1),
      'Drafts/cur/4.d': sent('nobody@client.example', '<draft@studio.example>'),
      'Drafts/new/.keep': '',
      'Junk/cur/5.e': letter(2),
      'Junk/new/.keep': '',
    });
    const store = createMemoryStore();
    const { problems, progress } = await sync(store, [root]);
    expect(problems).toEqual([]);
    expect(kinds(store)).toEqual([
      'sent ekiri@studio.example Proofs',
      'life person1@client.example Letter 1',
      'report mailer-daemon@mx.studio.example Undelivered Mail Returned to Sender',
    ]);
    expect(progress.at(-1)).toMatchObject({ done: 4, total: 4 });
  });

  it('finds the owner of an mbox with all mail by its reports', async () => {
    const messages = [
      sent('kurt@client.example', '<s1@studio.example>'),
      report('kurt@client.example', '<s1@studio.example>'),
      letter(1),
      letter(2).replace('Subject: Letter 2', 'Subject: Delivery of your posters'),
    ];
    const root = await folderOf({ 'export.mbox': messages.map((m) => `${FROM}${m}\n`).join('') });
    const store = createMemoryStore();
    await sync(store, [path.join(root, 'export.mbox')]);
    expect(kinds(store).map((line) => line.split(' ')[0])).toEqual(['letter', 'letter', 'letter', 'report']);
    expect(store.learnt).toEqual(['ekiri@studio.example']);
  });

  it('takes the folder from the labels of a Google export', async () => {
    const labelled = (labels: string, text: string): string => `${FROM}X-Gmail-Labels: ${labels}\n${text}\n`;
    const root = await folderOf({
      'All mail Including Spam and Trash.mbox': [
        labelled('Sent,Opened', sent('a@client.example', '<s1@studio.example>')),
        labelled('Drafts', sent('b@client.example', '<s2@studio.example>')),
        labelled('Spam', letter(3)),
        labelled('Inbox,Important', letter(4)),
      ].join(''),
    });
    const store = createMemoryStore();
    await sync(store, [root]);
    expect(kinds(store)).toEqual(['sent ekiri@studio.example Proofs', 'letter person4@client.example Letter 4']);
  });

  it('adds nothing on a second run of the real store, and only the new message on a third', async () => {
    const mbox = [
      sent('kurt@client.example', '<s1@studio.example>'),
      report('kurt@client.example', '<s1@studio.example>'),
    ];
    const noId = letter(1).replace(/^Message-ID.*\n/m, '');
    const root = await folderOf({
      ...EMPTY,
      'Sent/cur/1.a:2,S': sent('lena@client.example', '<s2@studio.example>'),
      'all.mbox': [...mbox, noId, noId].map((m) => `${FROM}${m}\n`).join(''),
    });
    const store = await openStore({ file: path.join(await tempFolder(), 'mail.db') });
    try {
      const { id } = await store.run('accounts.add', { kind: 'files', name: root, config: { paths: [root] } });
      const pass = async () => {
        await syncFiles({
          reader: readHere,
          accountId: id,
          paths: [root],
          store,
          onProgress: () => undefined,
          onProblem: () => undefined,
          signal: new AbortController().signal,
        });
        return store.run('counts', null);
      };
      const first = await pass();
      expect(first).toMatchObject({ sent: 2, bounces: 1 });
      expect(await pass()).toEqual(first);
      await rename(path.join(root, 'Sent/cur/1.a:2,S'), path.join(root, 'Sent/cur/1.a:2,RS'));
      await appendFile(path.join(root, 'all.mbox'), `${FROM}${sent('new@client.example', '<s3@studio.example>')}\n`);
      expect(await pass()).toMatchObject({ sent: 3, bounces: 1 });
    } finally {
      await store.close();
    }
  });

  it('writes some hundred messages at a time', async () => {
    const root = await folderOf({
      Sent: Array.from(
        { length: 450 },
        (_, n) => `${FROM}${sent(`p${n}@client.example`, `<${n}@studio.example>`)}\n`,
      ).join(''),
    });
    const store = createMemoryStore();
    await sync(store, [root]);
    expect(store.batches).toEqual([200, 200, 50]);
    expect(new Set(store.facts().map(({ uid }) => uid)).size).toBe(450);
    expect(store.facts().every(({ uid }) => Number.isSafeInteger(uid) && uid > 0)).toBe(true);
  });
});

describe('bad files', () => {
  it('names three broken messages among a hundred and keeps the rest', async () => {
    const broken = new Set([3, 40, 77]);
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [
        `${String(n).padStart(3, '0')}.eml`,
        broken.has(n) ? '\u0000\u0001 garbage' : letter(n),
      ]),
    );
    const store = createMemoryStore();
    const { problems } = await sync(store, [await folderOf(files)]);
    expect(problems).toEqual([
      ['file-unreadable', '003.eml', { id: 'no-mail-header' }],
      ['file-unreadable', '040.eml', { id: 'no-mail-header' }],
      ['file-unreadable', '077.eml', { id: 'no-mail-header' }],
    ]);
    expect(store.facts().length).toBe(97);
  });

  it('names an empty file and a missing path', async () => {
    const root = await folderOf({ 'a.eml': letter(1), 'zero.eml': '' });
    const store = createMemoryStore();
    const { problems } = await sync(store, [root, path.join(root, 'none')]);
    expect(problems).toEqual([
      ['file-missing', 'none', { id: 'no-such-file' }],
      ['file-empty', 'zero.eml', { id: 'empty' }],
    ]);
    expect(store.facts().length).toBe(1);
  });

  it('reports a path without any mail', async () => {
    const { problems } = await sync(createMemoryStore(), [await folderOf({ 'notes.txt': 'nothing\n' })]);
    expect(problems.map(([code, , detail]) => [code, detail])).toEqual([['file-unreadable', { id: 'no-mail-in-it' }]]);
  });

  it('names a folder that vanishes while it is read, once, and goes on with the others', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 260 }, (_, n) => [
        `Sent/cur/${1000 + n}.a:2,S`,
        sent(`p${n}@client.example`, `<${n}@studio.example>`),
      ]),
    );
    const root = await folderOf({ ...EMPTY, ...many, 'Inbox/cur/9.z:2,S': letter(1) });
    let applied = 0;
    const store = createMemoryStore(async () => {
      applied++;
      if (applied === 1) await rm(path.join(root, 'Sent'), { recursive: true });
    });
    const { problems } = await sync(store, [root]);
    expect(problems).toEqual([['file-missing', 'Sent', { id: 'folder-vanished' }]]);
    expect(store.facts().filter(({ kind }) => kind === 'sent').length).toBe(200);
    expect(store.facts().filter(({ kind }) => kind === 'life').length).toBe(1);
  });

  it('follows a message that is marked as read meanwhile', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 210 }, (_, n) => [
        `Sent/cur/${1000 + n}.a:2,`,
        sent(`p${n}@client.example`, `<${n}@studio.example>`),
      ]),
    );
    const root = await folderOf({ ...EMPTY, ...many });
    const cur = path.join(root, 'Sent/cur');
    let applied = 0;
    const store = createMemoryStore(async () => {
      applied++;
      if (applied === 1) await rename(path.join(cur, '1205.a:2,'), path.join(cur, '1205.a:2,S'));
    });
    const { problems } = await sync(store, [root]);
    expect(problems).toEqual([]);
    expect(store.facts().length).toBe(210);
  });

  it('stops at an abort with what was read until then, and goes on from there', async () => {
    const root = await folderOf({
      Sent: Array.from(
        { length: 450 },
        (_, n) => `${FROM}${sent(`p${n}@client.example`, `<${n}@studio.example>`)}\n`,
      ).join(''),
    });
    const stop = new AbortController();
    const store = createMemoryStore(async () => stop.abort());
    await sync(store, [root], stop.signal);
    expect(store.facts().length).toBeGreaterThanOrEqual(200);
    expect(store.facts().length).toBeLessThan(450);
    await sync(store, [root]);
    expect(store.facts().length).toBe(450);
  });

  it('keeps no more than the cap of a report with an attachment of 60 MB', async () => {
    const root = await tempFolder();
    const file = path.join(root, 'big.eml');
    const line = `${'QUJD'.repeat(19)}\n`;
    const whole = report('kurt@client.example', '<s1@studio.example>').replace(
      '--cut--',
      '--cut\nContent-Type: application/pdf; name="plan.pdf"\nContent-Transfer-Encoding: base64\n',
    );
    await writeFile(file, whole);
    const block = line.repeat(13_000);
    for (let written = 0; written < 60; written++) await appendFile(file, block);
    await appendFile(file, '\n--cut--\n');
    const store = createMemoryStore();
    const { problems } = await sync(store, [root]);
    const [fact] = store.facts();
    expect(problems).toEqual([]);
    if (fact?.kind !== 'report') throw new Error('no report was read');
    expect(fact.report.bounces.map(({ recipient }) => recipient)).toEqual(['kurt@client.example']);
    expect(fact.source.buffer.byteLength).toBeLessThanOrEqual(SOURCE_CAP + 4096);
    expect([fact.sourceTruncated, fact.size > 60_000_000]).toEqual([true, true]);
  });
});
