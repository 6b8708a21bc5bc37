// Operations on all of the user's data, over the contract: size, export, rebuild and erasing; and the verdict policy.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemorySecretStore, type SecretStore } from '../../electron/accounts/secret-store.ts';
import { DEFAULT_SETTINGS } from '../../electron/app/settings.ts';
import type { Client } from '../../shared/ipc/client.ts';
import { DEFAULT_POLICY } from '../../shared/verdict/policy.ts';
import { DAY, writeReport, writeSent } from './mail-folder.ts';
import { newApp, type TestApp } from './new-app.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const mailFolder = tempFolder();
const now = Date.now();
const ANNA = 'anna@there.example';
let kept: Map<string, string>;
let running: TestApp;
let client: Client;

function rememberingSecrets(): SecretStore {
  kept = new Map();
  return {
    ...createMemorySecretStore(),
    get: async (key) => kept.get(key) ?? null,
    set: async (key, value) => void kept.set(key, value),
    delete: async (key) => void kept.delete(key),
    clear: async () => kept.clear(),
  };
}

beforeEach(async () => {
  running = await newApp(folder.path, { secrets: rememberingSecrets() });
  client = running.client;
});
afterEach(() => running.app.close());

async function openMail(): Promise<void> {
  for (const day of [40, 30, 20, 10, 2]) {
    writeSent(mailFolder.path, 'full@there.example', now - day * DAY);
    writeReport(
      mailFolder.path,
      'ekiri@studio.example',
      now - day * DAY + 60_000,
      ['<full@there.example>: 452 4.2.2 over quota, mailbox full; giving up after 5 days'],
      '4.2.2',
    );
  }
  writeSent(mailFolder.path, ANNA, now - 5 * DAY);
  writeReport(mailFolder.path, 'ekiri@studio.example', now - 4 * DAY, [`<${ANNA}>: host mx.there.example said:`]);
  await client.call('files.open', { paths: [mailFolder.path] });
  await running.idle();
}
const verdictOf = async (address: string) => (await client.call('recipients.get', { address })).verdict;

describe('the verdict policy', () => {
  it('is derived again in the background, announces that, and matches the preview', async () => {
    await openMail();
    const before = (await client.call('policy.get', {})).policy;
    expect(before).toEqual(DEFAULT_POLICY);
    expect(await verdictOf('full@there.example')).toBe('bad');
    const patient = { ...DEFAULT_POLICY, softBad: false };
    const { now: counts, would } = await client.call('policy.preview', patient);
    expect([counts.bad - would.bad, would.watch - counts.watch]).toEqual([1, 1]);
    running.events.length = 0;
    await client.call('policy.set', patient);
    await running.idle();
    expect(await verdictOf('full@there.example')).toBe('watch');
    expect((await client.call('app.state', {})).counts.bad).toBe(would.bad);
    await expect
      .poll(() => running.events.flatMap((e) => (e.name === 'changed' ? e.payload.topics : [])))
      .toEqual(expect.arrayContaining(['settings', 'recipients']));
  });

  it('outlives a restart', async () => {
    await client.call('policy.set', { ...DEFAULT_POLICY, watchDays: 60 });
    await running.app.close();
    running = await newApp(folder.path);
    expect((await running.client.call('policy.get', {})).policy.watchDays).toBe(60);
  });

  it.each([
    ['out of range', { watchTimes: 0 }],
    ['bad before watched', { badTimes: 1 }],
    ['no number', { badDays: '14' as unknown as number }],
  ])('that cannot be meant is refused: %s', async (_what, change) => {
    const refused = client.call('policy.set', { ...DEFAULT_POLICY, ...change });
    await expect(refused).rejects.toMatchObject({ code: 'bad-input' });
    await expect(client.call('policy.preview', { ...DEFAULT_POLICY, ...change })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });
});

describe('the data', () => {
  it('says where it lies and how big it is', async () => {
    await openMail();
    const data = await client.call('data.get', {});
    expect(data).toMatchObject({ folder: folder.path, canOpen: false, reports: 6, rebuilding: null });
    expect(data.database).toBeGreaterThan(50_000);
    expect(await client.call('data.openFolder', {})).toBe(false);
  });

  it('is shown in the file manager where the host has one', async () => {
    await running.app.close();
    const opened: string[] = [];
    running = await newApp(folder.path, { more: { openFolder: async (path) => void opened.push(path) } });
    expect((await running.client.call('data.get', {})).canOpen).toBe(true);
    expect(await running.client.call('data.openFolder', {})).toBe(true);
    expect(opened).toEqual([folder.path]);
  });

  it('can be taken along as JSON', async () => {
    await openMail();
    await client.call('recipients.override', { address: ANNA, verdict: 'ok' });
    await client.call('recipients.note', { address: ANNA, note: 'moved to Lisbon' });
    const file = await client.call('data.export', {});
    expect(JSON.parse(file.content)).toMatchObject({
      policy: DEFAULT_POLICY,
      settings: DEFAULT_SETTINGS,
      accounts: [{ kind: 'files', name: mailFolder.path }],
      recipients: [{ address: ANNA, override: 'ok', note: 'moved to Lisbon' }],
    });
  });

  it('is built anew without losing what was decided, nor what is gone from its source', async () => {
    await openMail();
    await client.call('recipients.override', { address: ANNA, verdict: 'ok' });
    const failure = (await client.call('reports.list', { tab: 'failures' })).rows.find(
      ({ recipients }) => recipients[0] === ANNA,
    );
    const { bounces } = await client.call('reports.get', { id: failure?.id ?? 0 });
    await client.call('reports.link', { bounceId: bounces[0]?.id ?? 0, sentId: null });
    const before = await client.call('app.state', {});
    rmSync(join(mailFolder.path, 'Inbox'), { recursive: true });
    writeSent(mailFolder.path, 'new@there.example', now);
    await client.call('data.rebuild', {});
    await client.call('data.rebuild', {});
    await expect.poll(async () => (await client.call('app.state', {})).counts.sent).toBe(7);
    await running.idle();
    const { counts } = await client.call('app.state', {});
    expect(counts).toMatchObject({ ...before.counts, sent: 7, recipients: before.counts.recipients + 1 });
    expect(await verdictOf(ANNA)).toBe('ok');
    const unlinked = await client.call('reports.get', { id: failure?.id ?? 0 });
    expect(unlinked.bounces[0]?.sentId).toBeNull();
  });
});

describe('erasing', () => {
  it('has to be meant', async () => {
    await expect(client.call('data.erase', {} as { sure: true })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('leaves no account, no mail, no setting, no secret and no copy; the user’s own files stay', async () => {
    await openMail();
    await client.call('sample.open', {});
    await running.idle();
    await client.call('settings.set', { theme: 'dark' });
    await client.call('recipients.note', { address: ANNA, note: 'moved to Lisbon' });
    await client.call('verp.add', { prefix: 'news', secret: 'a-signing-secret' });
    kept.set('imap:99', 'left over');
    await client.call('data.erase', { sure: true });
    expect([...kept.keys()]).toEqual([]);
    const state = await client.call('app.state', {});
    expect(state).toMatchObject({ accounts: [], settings: DEFAULT_SETTINGS, counts: { sent: 0, recipients: 0 } });
    expect((await client.call('verp.list', {})).secrets).toEqual([]);
    expect(existsSync(join(folder.path, 'sample'))).toBe(false);
    expect(readdirSync(join(mailFolder.path, 'Inbox'))).toHaveLength(6);
    await running.app.close();
    for (const name of readdirSync(folder.path).filter((file) => file.startsWith('bounceboard.db'))) {
      for (const text of [ANNA, 'Lisbon', 'full@there.example', mailFolder.path]) {
        expect(readFileSync(join(folder.path, name)).includes(text), `${name}: ${text}`).toBe(false);
      }
    }
  });

  it('while mail is being read ends the reading, and the app works on', async () => {
    await client.call('sample.open', {});
    await client.call('data.erase', { sure: true });
    expect((await client.call('app.state', {})).accounts).toEqual([]);
    await openMail();
    expect((await client.call('app.state', {})).counts).toMatchObject({ sent: 6, bounces: 6 });
    expect(running.echoed).toEqual([]);
  });
});
