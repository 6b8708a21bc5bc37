import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../electron/store/database.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { bounceOf, NOW, PAGE, reportOn, sent } from './facts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounceboard-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SENT = {
  path: 'Sent',
  role: 'sent',
  uidValidity: '7',
  highestUid: 3,
  lowestUid: 1,
  highestModseq: '12',
} as const;

describe('the store in its worker', () => {
  it('keeps what it is given, in a file for its owner alone', async () => {
    const file = join(folder, 'deep', 'mail.db');
    const store = await openStore({ file, now: NOW });
    const account = await store.run('accounts.add', { kind: 'imap', name: 'a@b.example', config: { host: 'h' } });
    const message = sent('anna@there.example');
    await store.run('intake.apply', { accountId: account.id, folder: SENT, facts: [message] });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
    await store.close();

    const again = await openStore({ file, now: NOW });
    expect(await again.run('accounts.list', null)).toEqual([
      { id: account.id, kind: 'imap', name: 'a@b.example', config: { host: 'h' }, lastSync: null },
    ]);
    expect(await again.run('folders.list', { accountId: account.id })).toEqual([SENT]);
    const page = await again.query('sent.list', { ...PAGE, show: 'all', accountId: null });
    expect(page.rows.map((row) => row.to)).toEqual(['anna@there.example']);
    await again.close();
  });

  it('gives an error its code and data across the threads', async () => {
    const store = await openStore({ file: ':memory:' });
    await expect(store.query('sent.get', { id: 99 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.query('sent.get', { id: 99 })).rejects.toBeInstanceOf(AppError);
    await store.close();
    await expect(store.run('counts', null)).rejects.toMatchObject({ code: 'internal' });
  });

  it('answers calls made at once in their order, and close waits for them', async () => {
    const store = await openStore({ file: ':memory:', now: NOW });
    const { id } = await store.run('accounts.add', { kind: 'files', name: '/mail', config: {} });
    const message = sent('anna@there.example');
    const facts = [message, reportOn(message, [bounceOf('anna@there.example')])];
    const applied = store.run('intake.apply', { accountId: id, folder: SENT, facts });
    const counts = store.run('counts', null);
    await store.close();
    expect(await applied).toEqual({ added: 2, newBounces: 1 });
    expect(await counts).toEqual({
      sent: 1,
      newBounces: 1,
      bounces: 1,
      recipients: 1,
      bad: 1,
      unmatched: 0,
      unparsed: 0,
    });
  });

  it('refuses a database of a later version and leaves it alone', async () => {
    const file = join(folder, 'mail.db');
    const db = new Database(file);
    db.exec('PRAGMA user_version = 999');
    db.close();
    await expect(openStore({ file })).rejects.toMatchObject({ code: 'store-newer', data: { file } });
    const after = new Database(file);
    expect(after.all('SELECT name FROM sqlite_master')).toEqual([]);
    after.close();
  });

  it('names a file that cannot be opened', async () => {
    await expect(openStore({ file: folder })).rejects.toMatchObject({
      code: 'store-unopened',
      data: { file: folder },
    });
  });
});
