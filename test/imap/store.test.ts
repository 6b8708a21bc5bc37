import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../electron/store/open-store.ts';
import type { Store } from '../../electron/store/store-api.ts';
import { TOP } from '../../shared/domain/lists.ts';
import { describeWith } from '../support/programs.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startEngine, watching } from './harness.ts';
import { letter, ME, report, sentMessage } from './mail.ts';
import { rowsAsTheyStand, storeRows } from './store-rows.ts';

const HOUR = 3_600_000;

describeWith(['dovecot', 'openssl'], 'from the mailbox into the store', () => {
  let server: Dovecot;
  let folder: string;
  let opened = 0;
  const now = Date.now();
  beforeAll(async () => {
    server = await startDovecot();
    folder = await mkdtemp(join(tmpdir(), 'bb-store-'));
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  async function open(): Promise<{ store: Store; file: string }> {
    const file = join(folder, `${opened++}.db`);
    const store = await openStore({ file });
    await store.run('accounts.add', { kind: 'imap', name: ME, config: {} });
    return { store, file };
  }
  const outcomes = async (store: Store): Promise<Record<string, string | undefined>> => {
    const query = { show: 'all', search: '', accountId: null, at: TOP, limit: 100 } as const;
    const { rows } = await store.query('sent.list', query);
    return Object.fromEntries(rows.map((row) => [row.subject, row.outcomes[0]?.outcome]));
  };

  it('ties a report that arrives later to the message and the person, by IDLE', async () => {
    await server.addUser('anna', 'secret-1');
    for (const n of [1, 2, 3]) {
      await server.deliver('anna', 'Sent', sentMessage({ n, at: now - n * HOUR }), { flags: 'S' });
      await server.deliver('anna', 'INBOX', letter({ n, at: now - n * HOUR }));
    }
    await server.deliver('anna', 'INBOX', report({ n: 1, at: now - HOUR / 2 }));
    const { store, file } = await open();
    const engine = startEngine({ store, config: { port: server.port }, pollMs: HOUR });
    await engine.until(watching);
    expect(await outcomes(store)).toEqual({
      'Your order 1': 'hard',
      'Your order 2': undefined,
      'Your order 3': undefined,
    });
    const changes = engine.changes();
    await server.deliver('anna', 'INBOX', report({ n: 2, at: now }));
    await engine.until(() => engine.changes() > changes);
    expect(await outcomes(store)).toMatchObject({ 'Your order 2': 'hard' });
    await engine.until(watching);
    await engine.runner.close();
    const before = storeRows(file);
    const again = startEngine({ store, config: { port: server.port } });
    await again.until(watching);
    await again.runner.close();
    expect(storeRows(file)).toEqual(before);
    await store.close();
  });

  it('keeps what a deleted report said', async () => {
    await server.addUser('tidy', 'secret-1');
    await server.deliver('tidy', 'Sent', sentMessage({ n: 1, at: now - HOUR }), { flags: 'S' });
    await server.deliver('tidy', 'INBOX', report({ n: 1, at: now }));
    const { store, file } = await open();
    const engine = startEngine({ store, config: { port: server.port, user: 'tidy' } });
    await engine.until(watching);
    await server.remove('tidy', 'INBOX');
    await engine.until(
      () => !rowsAsTheyStand(file).some((row) => row.startsWith('folder_uid ') && row.includes('INBOX')),
    );
    expect(await outcomes(store)).toEqual({ 'Your order 1': 'hard' });
    await engine.runner.close();
    await store.close();
  });

  it('has the same rows after UIDVALIDITY changed while no connection was open', async () => {
    await server.addUser('reborn', 'secret-1');
    for (let n = 1; n <= 30; n++) {
      await server.deliver('reborn', 'Sent', sentMessage({ n, at: now - HOUR }), { flags: 'S' });
      if (n % 5 === 0) await server.deliver('reborn', 'INBOX', report({ n, at: now }));
    }
    const { store, file } = await open();
    const options = { store, config: { port: server.port, user: 'reborn' } };
    const engine = startEngine(options);
    await engine.until(watching);
    await engine.runner.close();
    const facts = (): readonly string[] => storeRows(file).filter((row) => !row.startsWith('folder'));
    const before = facts();
    const validity = (): readonly string[] => storeRows(file).filter((row) => row.startsWith('folder ['));
    const old = validity();
    await server.forgetUids('reborn', 'Sent');
    await server.forgetUids('reborn', 'INBOX');
    const again = startEngine(options);
    await again.until(watching);
    await again.runner.close();
    expect(validity()).not.toEqual(old);
    expect(facts()).toEqual(before);
    await store.close();
  });
});
