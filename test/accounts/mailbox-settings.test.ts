import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AccountsService, createAccountsService } from '../../electron/accounts/accounts-service.ts';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import type { FolderUse } from '../../shared/domain/account-settings.ts';
import { type Dovecot, startDovecot } from '../imap/dovecot.ts';
import { startFaultProxy } from '../imap/fault-proxy.ts';
import { letter, ME, report, sentMessage } from '../imap/mail.ts';
import { createMemoryStore, type MemoryStore } from '../imap/memory-store.ts';
import { describeWith } from '../support/programs.ts';
import { readHere } from '../support/read-here.ts';
import { until } from '../support/waits.ts';

const DAY = 86_400_000;

/** The UIDs of `5 UID FETCH 1:3,7 (…)`. */
function uidsOf(line: string): readonly number[] {
  const set = /UID FETCH ([\d:,]+)/.exec(line)?.[1] ?? '';
  return set.split(',').flatMap((part) => {
    const [low = 0, high = low] = part.split(':').map(Number);
    return Array.from({ length: high - low + 1 }, (_, at) => low + at);
  });
}

describeWith(['dovecot', 'openssl'], 'settings of a mailbox', () => {
  let server: Dovecot;
  let folder: string;
  const now = Date.now();
  beforeAll(async () => {
    server = await startDovecot();
    folder = await mkdtemp(join(tmpdir(), 'bb-settings-'));
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  interface World {
    readonly service: AccountsService;
    readonly store: MemoryStore;
    /** The same store and secrets in a new process. */
    again(): Promise<AccountsService>;
  }
  async function world(user: string, port = server.port, days = 0): Promise<World> {
    const store = createMemoryStore();
    const secrets = createMemorySecretStore();
    const open = () => createAccountsService({ store, reader: readHere, secrets, dataFolder: folder });
    const service = await open();
    const server = { host: '127.0.0.1', port, security: 'none' as const, user };
    await service.add({ email: ME, ...server, password: 'secret-1' }, days);
    await untilWatching(service);
    return { service, store, again: open };
  }
  async function untilWatching(service: AccountsService): Promise<void> {
    await until(
      () => service.list(),
      (views) => views.every(({ status }) => status === 'watching'),
    );
  }
  const kinds = (store: MemoryStore) => store.facts.map(({ folder: path, fact }) => `${path} ${fact.kind}`).sort();

  it('reads reports in whatever folder they were filed, and folders as the user chooses, also after a restart', async () => {
    await server.addUser('folders', 'secret-1');
    const fromAlias = sentMessage({ n: 1, at: now }).replace(ME, 'office@shop.example');
    await server.deliver('folders', 'Post out', fromAlias, { flags: 'S' });
    await server.deliver('folders', 'Rules/Returned', report({ n: 1, at: now }));
    await server.deliver('folders', 'Drafts', report({ n: 2, at: now }));
    const { service, store, again } = await world('folders');
    expect(kinds(store)).toEqual(['Post out letter', 'Rules/Returned report']);
    const before = await service.mailbox.folders(1);
    expect(before.find(({ path }) => path === 'Post out')).toEqual({
      ...{ path: 'Post out', role: 'other', use: 'read', usual: 'read', looksSent: false, messages: 1 },
    });
    expect(before.find(({ path }) => path === 'Drafts')?.use).toBe('ignored');
    const uses = before.map(({ path, use }) => ({ path, use: path === 'Post out' ? ('sent' as const) : use }));
    await service.mailbox.setFolders(1, uses);
    await untilWatching(service);
    expect(kinds(store)).toContain('Post out sent');
    await service.close();
    const later = await again();
    expect((await later.mailbox.folders(1)).find(({ path }) => path === 'Post out')?.use).toBe('sent');
    await untilWatching(later);
    expect(store.positions.get('Post out')?.role).toBe('sent');
    await later.close();
  });

  it('forgets the addresses found in a folder wrongly chosen as Sent, and reads it in its own role', async () => {
    await server.addUser('wrong', 'secret-1');
    await server.deliver('wrong', 'Sent', sentMessage({ n: 1, at: now }), { flags: 'S' });
    await server.deliver('wrong', 'Customers', letter({ n: 2, at: now }));
    await server.deliver('wrong', 'Customers', report({ n: 1, at: now }));
    const { service, store } = await world('wrong');
    const usual = kinds(store);
    expect(usual).toEqual(['Customers letter', 'Customers report', 'Sent sent']);
    const use = async (as: 'sent' | 'read'): Promise<void> => {
      const folders = await service.mailbox.folders(1);
      const uses = folders.map((one) => ({ path: one.path, use: one.path === 'Customers' ? as : one.use }));
      await service.mailbox.setFolders(1, uses);
      await untilWatching(service);
    };
    await use('sent');
    expect(kinds(store)).toContain('Customers sent');
    await service.pause(1);
    await service.start(1);
    await untilWatching(service);
    const strangers = async (): Promise<readonly string[]> =>
      (await service.mailbox.identities(1)).map(({ address }) => address).filter((address) => address !== ME);
    expect(await strangers()).toContain('friend2@else.example');
    await use('read');
    expect(kinds(store)).toEqual(usual);
    expect(await strangers()).toEqual([]);
    await service.close();
  });

  it('proposes a folder of mail from the user, and reads copies in the Inbox while the user says so', async () => {
    await server.addUser('copies', 'secret-1');
    for (let n = 1; n <= 20; n++)
      await server.deliver('copies', 'Versand', sentMessage({ n, at: now }), { flags: 'S' });
    await server.deliver('copies', 'INBOX', sentMessage({ n: 30, at: now }));
    await server.deliver('copies', 'INBOX', letter({ n: 31, at: now }));
    const { service, store, again } = await world('copies');
    const folder = async (path: string, of = service) => (await of.mailbox.folders(1)).find((one) => one.path === path);
    expect(await folder('Versand')).toMatchObject({ use: 'read', looksSent: true });
    expect(await folder('INBOX')).toMatchObject({ use: 'inbox', looksSent: false });
    const use = async (uses: Readonly<Record<string, FolderUse>>): Promise<void> => {
      const folders = await service.mailbox.folders(1);
      await service.mailbox.setFolders(
        1,
        folders.map((one) => ({ path: one.path, use: uses[one.path] ?? one.use })),
      );
      await untilWatching(service);
    };
    const inInbox = () => kinds(store).filter((kind) => kind.startsWith('INBOX'));
    expect(inInbox()).toEqual(['INBOX life', 'INBOX life']);
    await use({ INBOX: 'inbox-and-sent' });
    expect(inInbox()).toContain('INBOX letter');
    await use({ Versand: 'sent', INBOX: 'inbox' });
    expect(await folder('Versand')).toMatchObject({ use: 'sent', looksSent: false });
    expect(kinds(store).filter((kind) => kind === 'Versand sent')).toHaveLength(20);
    await service.close();
    const later = await again();
    expect(await folder('Versand', later)).toMatchObject({ use: 'sent' });
    await later.close();
  });

  it('learns own addresses from Sent, and keeps what the user adds and takes out', async () => {
    await server.addUser('names', 'secret-1');
    const other = sentMessage({ n: 1, at: now }).replace(ME, 'office@shop.example');
    await server.deliver('names', 'Sent', other, { flags: 'S' });
    const { service, again } = await world('names');
    await service.close();
    const second = await again();
    expect(await second.mailbox.identities(1)).toEqual([
      { address: ME, origin: 'account', mine: true },
      { address: 'office@shop.example', origin: 'sent', mine: true },
    ]);
    await second.mailbox.setIdentities(1, [ME, 'Info@Shop.example']);
    await untilWatching(second);
    await second.close();
    const third = await again();
    expect(await third.mailbox.identities(1)).toEqual([
      { address: ME, origin: 'account', mine: true },
      { address: 'office@shop.example', origin: 'sent', mine: false },
      { address: 'info@shop.example', origin: 'by-hand', mine: true },
    ]);
    await third.close();
  });

  it('reads further back when the range is widened, and nothing twice', async () => {
    await server.addUser('wider', 'secret-1');
    for (let n = 1; n <= 40; n++) {
      const at = now - n * 10 * DAY;
      await server.deliver('wider', 'Sent', sentMessage({ n, at }), { at, flags: 'S' });
    }
    // This old message was filed last, so it has the highest UID.
    const old = now - 800 * DAY;
    await server.deliver('wider', 'INBOX', letter({ n: 1, at: now }), { at: now });
    await server.deliver('wider', 'INBOX', report({ n: 99, at: old }), { at: old });
    const fetched: string[] = [];
    const proxy = await startFaultProxy(server.port, () => ({
      command: (line) => {
        if (/UID FETCH/.test(line)) fetched.push(line);
        return null;
      },
    }));
    const { service, store } = await world('wider', proxy.port, 90);
    expect(await service.mailbox.days(1)).toBe(90);
    const first = store.facts.length;
    expect(first).toBeGreaterThanOrEqual(9);
    expect(first).toBeLessThan(14);
    fetched.length = 0;
    await service.mailbox.setDays(1, 0);
    await untilWatching(service);
    expect(store.facts).toHaveLength(42);
    expect(store.facts.some(({ fact }) => fact.kind === 'report')).toBe(true);
    const headers = fetched.filter((line) => line.includes('HEADER.FIELDS'));
    expect(headers.flatMap(uidsOf)).toHaveLength(42 - first);
    fetched.length = 0;
    const lastSync = service.list()[0]?.lastSync;
    await service.start(1);
    await until(
      () => service.list()[0],
      (view) => view?.status === 'watching' && view.lastSync !== lastSync,
    );
    expect(fetched).toEqual([]);
    await service.close();
    await proxy.close();
  });

  it('forgets nothing when the range is made shorter, and reads nothing again when it is made longer again', async () => {
    await server.addUser('shorter', 'secret-1');
    for (const n of [1, 2, 3]) await server.deliver('shorter', 'Sent', sentMessage({ n, at: now - n * 100 * DAY }), {});
    const { service, store } = await world('shorter');
    await service.mailbox.setDays(1, 30);
    await untilWatching(service);
    await service.mailbox.setDays(1, 0);
    await untilWatching(service);
    expect(store.facts).toHaveLength(3);
    await service.close();
  });

  it('connects with a certificate that is trusted from the account’s error, also after a restart', async () => {
    await server.addUser('tls', 'secret-1');
    const store = createMemoryStore();
    const deps = { store, reader: readHere, secrets: createMemorySecretStore(), dataFolder: folder };
    const service = await createAccountsService(deps);
    const place = { host: '127.0.0.1', port: server.tlsPort, security: 'tls' as const, user: 'tls' };
    await service.add({ email: ME, ...place, password: 'secret-1' }, 0);
    await expect.poll(() => service.list()[0]?.status).toBe('error');
    const { code, data } = service.list()[0]?.error ?? {};
    expect(code).toBe('certificate');
    await service.mailbox.trust(1, data?.fingerprint ?? '');
    await untilWatching(service);
    await service.close();
    const later = await createAccountsService(deps);
    await untilWatching(later);
    await later.close();
  });

  it('has such settings only for IMAP accounts, and a trusted certificate only for encrypted connections', async () => {
    await server.addUser('plain', 'secret-1');
    const { service } = await world('plain');
    await expect(service.mailbox.trust(1, 'AB:CD')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(service.mailbox.folders(7)).rejects.toMatchObject({ code: 'not-found' });
    const { id } = await service.openFiles([folder]);
    await expect(service.mailbox.days(id)).rejects.toMatchObject({ code: 'bad-input' });
    await service.close();
  });
});
