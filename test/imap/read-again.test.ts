// A rebuild: the app reads every folder again from its beginning, also if the folder has changed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type AccountsService, createAccountsService } from '../../electron/accounts/accounts-service.ts';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import type { Store } from '../../electron/store/store-api.ts';
import { describeWith } from '../support/programs.ts';
import { readHere } from '../support/read-here.ts';
import { openStoreHere } from '../support/store-here.ts';
import { until } from '../support/waits.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { letter, ME, report, sentMessage } from './mail.ts';

const DAY = 86_400_000;

describeWith(['dovecot', 'openssl'], 'a mailbox that is read again', () => {
  let server: Dovecot;
  let folder: string;
  let store: Store;
  let service: AccountsService;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bb-again-'));
    store = openStoreHere({ file: join(folder, 'again.db') });
    service = await createAccountsService({
      store,
      reader: readHere,
      secrets: createMemorySecretStore(),
      dataFolder: folder,
    });
  });
  afterEach(async () => {
    await service.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  /** Three sent messages 50 days apart, a report and a letter. `days`: how far back the account is read, 0 for all mail. */
  async function mailbox(user: string, days: number): Promise<void> {
    await server.addUser(user, 'secret-1');
    const now = Date.now();
    for (const n of [1, 2, 3]) {
      const at = now - n * 50 * DAY;
      await server.deliver(user, 'Sent', sentMessage({ n, at }), { at, flags: 'S' });
    }
    await server.deliver(user, 'INBOX', report({ n: 1, at: now - 49 * DAY }));
    await server.deliver(user, 'INBOX', letter({ n: 1, at: now - DAY }));
    const place = { host: '127.0.0.1', port: server.port, security: 'none', user } as const;
    await service.add({ email: ME, ...place, password: 'secret-1' }, days);
    await isRead(null);
  }
  /** Resolves with the time of the next pass that ends after the one of `lastSync`. */
  async function isRead(lastSync: number | null): Promise<number | null> {
    const view = await until(
      () => service.list()[0],
      (seen) => seen?.status === 'offline' || (seen?.status === 'watching' && seen.lastSync !== lastSync),
    );
    expect(view).toMatchObject({ status: 'watching', error: null, problems: [] });
    return view?.lastSync ?? null;
  }
  const lastSync = (): number | null => service.list()[0]?.lastSync ?? null;
  const counts = async () => {
    const { sent, bounces } = await store.run('counts', null);
    return { sent, bounces };
  };

  it('has the same rows as before', async () => {
    await mailbox('as-it-was', 0);
    expect(await counts()).toEqual({ sent: 3, bounces: 1 });
    const before = lastSync();
    await service.readAgain();
    await isRead(before);
    expect(await counts()).toEqual({ sent: 3, bounces: 1 });
  });

  it('has all messages of a widened range, and keeps those of a folder that became empty', async () => {
    await mailbox('wider', 90);
    expect(await counts()).toEqual({ sent: 1, bounces: 1 });
    let before = lastSync();
    await service.mailbox.setDays(1, 0);
    before = await isRead(before);
    expect(await counts()).toEqual({ sent: 3, bounces: 1 });
    await server.remove('wider', 'INBOX');
    await service.readAgain();
    await isRead(before);
    expect(await counts()).toEqual({ sent: 3, bounces: 1 });
  });
});
