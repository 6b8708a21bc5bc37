// The app without a window, as both hosts create it: calls, replies and events over the real store.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import type { AppEvent } from '../../electron/app/app-events.ts';
import { type App, createApp } from '../../electron/app/create-app.ts';
import { createJsonSettings } from '../../electron/app/json-settings.ts';
import { type Client, createClient } from '../../shared/ipc/client.ts';
import type { Transport } from '../../shared/ipc/transport.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
let app: App;
let client: Client;
let events: AppEvent[];

beforeEach(async () => {
  app = await createApp({
    dataFolder: folder.path,
    host: 'web',
    secrets: createMemorySecretStore(),
    settings: createJsonSettings(join(folder.path, 'settings.json')),
    openLink: async () => false,
    echo: () => undefined,
  });
  events = [];
  app.on((event) => events.push(event));
  const transport: Transport = { call: app.dispatch, on: () => () => undefined, pathOf: async () => [] };
  client = createClient(transport);
});
afterEach(async () => {
  await app.close();
});

describe('a new app', () => {
  it('says what it is and has nothing', async () => {
    const state = await client.call('app.state', {});
    expect(state).toMatchObject({ host: 'web', secrets: 'memory', dataFolder: folder.path, accounts: [] });
    expect(state.counts).toMatchObject({ sent: 0, bounces: 0, unparsed: 0 });
    expect(state.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect((await client.call('sent.list', {})).rows).toEqual([]);
  });

  it('stores settings and announces that they changed', async () => {
    expect(await client.call('settings.set', { theme: 'dark' })).toEqual({
      theme: 'dark',
      singleKeys: true,
      language: 'system',
    });
    expect(await client.call('settings.set', { singleKeys: false })).toEqual({
      theme: 'dark',
      singleKeys: false,
      language: 'system',
    });
    expect((await client.call('app.state', {})).settings).toEqual({
      theme: 'dark',
      singleKeys: false,
      language: 'system',
    });
    await expect.poll(() => events).toContainEqual({ name: 'changed', payload: { topics: ['settings'] } });
  });

  it('names what is not there', async () => {
    await expect(client.call('sent.get', { id: 99 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(client.call('files.open', { paths: [join(folder.path, 'none.eml')] })).rejects.toMatchObject({
      code: 'file-missing',
    });
    await expect(client.call('export.build', { format: 'papyrus' })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('leaves links to the page where the host opens none', async () => {
    expect(await client.call('app.openLink', { url: 'https://example.com/help' })).toBe(false);
  });

  it('closes twice without harm', async () => {
    await app.close();
    await app.close();
    expect(existsSync(join(folder.path, 'bounceboard.db-wal'))).toBe(false);
  });
});

describe('the sample mailbox', () => {
  it('is read like any other mail, once, and shown in every list', async () => {
    await app.ensureSample();
    await expect.poll(async () => (await client.call('app.state', {})).counts.sent).toBeGreaterThan(300);
    await expect.poll(async () => (await client.call('app.state', {})).accounts[0]?.progress).toBeNull();
    await app.ensureSample();
    const { accounts, counts } = await client.call('app.state', {});
    expect(accounts.map(({ kind }) => kind)).toEqual(['sample']);
    expect(counts.bounces).toBeGreaterThan(40);
    const bounced = await client.call('sent.list', { show: 'bounced', limit: 1 });
    const detail = await client.call('sent.get', { id: bounced.rows[0]?.id ?? 0 });
    const bounce = detail.recipients.flatMap(({ bounces }) => bounces)[0];
    expect(bounce?.reason).toBeTruthy();
    const report = await client.call('reports.get', { id: bounce?.reportId ?? 0 });
    expect(report.source).toContain('\n');
    const preview = await client.call('export.preview', {});
    expect(preview.rows.length).toBeGreaterThan(0);
    const csv = preview.formats.find(({ id }) => id === 'csv');
    const file = await client.call('export.build', { format: csv?.id ?? '' });
    expect(file.fileName).toMatch(/^bad-addresses-\d{4}-\d\d-\d\d\.csv$/);
    for (const { address } of preview.rows) expect(file.content).toContain(address);
    expect(events.some(({ name }) => name === 'changed')).toBe(true);
    expect(events.some(({ name }) => name === 'account')).toBe(true);
  });
});

describe('a password', () => {
  const PASSWORD = 'correct-horse-battery-staple';
  let server: Server;
  let port: number;
  beforeEach(async () => {
    // An IMAP server that refuses the password and repeats it in its answer, as some servers repeat the whole line.
    server = createServer((socket) => {
      socket.write('* OK ready\r\n');
      socket.on('error', () => socket.destroy());
      socket.on('data', (chunk) => {
        const line = chunk.toString('latin1');
        const tag = line.split(' ', 1)[0];
        if (/ CAPABILITY/i.test(line)) socket.write(`* CAPABILITY IMAP4rev1\r\n${tag} OK done\r\n`);
        else if (/ LOGOUT/i.test(line)) socket.end(`* BYE\r\n${tag} OK bye\r\n`);
        else socket.write(`${tag} NO [AUTHENTICATIONFAILED] ${line.trim()}\r\n`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterEach(() => {
    server.close();
  });

  it('reaches neither a file, nor an event, nor the page', async () => {
    const account = {
      email: 'ann@example.com',
      host: '127.0.0.1',
      port,
      security: 'none',
      user: 'ann',
      password: PASSWORD,
    } as const;
    const test = await client.call('accounts.test', account);
    expect(test.ok).toBe(false);
    const added = await client.call('accounts.add', { account, days: 90 });
    await expect.poll(async () => (await client.call('app.state', {})).accounts[0]?.error?.code).toBe('wrong-password');
    const state = await client.call('app.state', {});
    await app.close();
    for (const shown of [test, added, state, events]) expect(JSON.stringify(shown)).not.toContain(PASSWORD);
    for (const file of filesIn(folder.path)) {
      expect(holds(file, PASSWORD), file).toBe(false);
      expect(holds(file, Buffer.from(PASSWORD).toString('base64')), file).toBe(false);
    }
    expect(filesIn(folder.path).some((file) => holds(file, 'ann@example.com'))).toBe(true);
  });
});

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function holds(file: string, text: string): boolean {
  return readFileSync(file).includes(text);
}
