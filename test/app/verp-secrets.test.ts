// Signed VERP addresses from end to end: the user enters a secret, and reports to signed addresses then name the right
// recipient.
import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemorySecretStore, type SecretStore } from '../../electron/accounts/secret-store.ts';
import { type HmacSha256, signVerp } from '../../shared/bounce/text/envelope-address.ts';
import type { Client } from '../../shared/ipc/client.ts';
import { DAY, writeReport, writeSent } from './mail-folder.ts';
import { newApp, type TestApp } from './new-app.ts';
import { tempFolder } from './temp-folder.ts';

const NEWS = { prefix: 'news', secret: 'a-signing-secret-nobody-guesses' };
const MIRA = 'mira@buyer.example';
const hmac: HmacSha256 = (secret, text) => createHmac('sha256', secret).update(text).digest('hex');
const signed = (at: number, secret = NEWS): string => `${signVerp(MIRA, secret, at, hmac)}@studio.example`;
const NAMELESS = ['Your message could not be delivered to one or more recipients.'];

const folder = tempFolder();
const now = Date.now();
let secrets: SecretStore;
let running: TestApp;
let client: Client;
beforeEach(async () => {
  secrets = createMemorySecretStore();
  running = await newApp(folder.path, { secrets });
  client = running.client;
});
afterEach(() => running.app.close());

const mail = (): string => join(folder.path, 'mail');
async function open(): Promise<void> {
  await client.call('files.open', { paths: [mail()] });
  await running.idle();
}
const bounced = async (): Promise<readonly string[]> =>
  (await client.call('recipients.list', { show: 'bounced' })).rows.map(({ address }) => address);

describe('a report to a signed address', () => {
  it('names its recipient once the secret is known, and is tied to the message', async () => {
    writeSent(mail(), MIRA, now - 3 * DAY);
    writeReport(mail(), signed(now - 3 * DAY), now - 2 * DAY, NAMELESS);
    await open();
    expect(await bounced()).not.toContain(MIRA);
    await client.call('verp.add', NEWS);
    await running.idle();
    expect(await bounced()).toEqual([MIRA]);
    const row = (await client.call('sent.list', { show: 'hard' })).rows[0];
    const detail = await client.call('sent.get', { id: row?.id ?? 0 });
    expect(detail.recipients[0]).toMatchObject({ address: MIRA, outcome: 'hard' });
  });

  it('is read with the secret at once where it is known before', async () => {
    writeSent(mail(), MIRA, now - 3 * DAY);
    writeReport(mail(), signed(now - 3 * DAY), now - 2 * DAY, NAMELESS);
    await client.call('verp.add', NEWS);
    await open();
    expect(await bounced()).toEqual([MIRA]);
  });

  it('names whom the user wrote to where the failed address is one behind it', async () => {
    writeReport(mail(), signed(now - 3 * DAY), now - 2 * DAY, ['<mira@home.example>: host mx.home.example said:']);
    await open();
    expect(await bounced()).toEqual(['mira@home.example']);
    await client.call('verp.add', NEWS);
    await running.idle();
    const tab = (await client.call('reports.tabs', {})).failures > 0 ? 'failures' : 'unmatched';
    const report = (await client.call('reports.list', { tab })).rows[0];
    const { bounces } = await client.call('reports.get', { id: report?.id ?? 0 });
    expect(bounces).toMatchObject([{ recipient: 'mira@home.example', originalRecipient: MIRA }]);
  });

  it.each([
    ['was signed with another secret', signed(now - 3 * DAY, { prefix: 'news', secret: 'a guess' })],
    ['was made for another recipient', signed(now - 3 * DAY).replace('mira', 'tom')],
    ['was signed more than 60 days before', signed(now - 64 * DAY)],
    ['is signed in days to come', signed(now + 3 * DAY)],
  ])('is not believed where it %s', async (_what, to) => {
    await client.call('verp.add', NEWS);
    writeSent(mail(), MIRA, now - 3 * DAY);
    writeReport(mail(), to, now - 2 * DAY, NAMELESS);
    await open();
    expect(await bounced()).toEqual([]);
  });

  it('counts the age of a signature up to the report, so that old mail can be read', async () => {
    await client.call('verp.add', NEWS);
    writeSent(mail(), MIRA, now - 300 * DAY);
    writeReport(mail(), signed(now - 300 * DAY), now - 299 * DAY, NAMELESS);
    await open();
    expect(await bounced()).toEqual([MIRA]);
  });

  it('is explained with the secret, too, where it is pasted', async () => {
    const text = [
      `To: ${signed(now - 3 * DAY)}`,
      'Return-Path: <>',
      'Auto-Submitted: auto-replied',
      'From: Mail Delivery Subsystem <MAILER-DAEMON@hub.example>',
      'Subject: Returned mail: see transcript for details',
      '',
      ...NAMELESS,
      '550 5.1.1 no',
    ];
    const explain = async () =>
      (await client.call('explain.text', { name: 'pasted', text: text.join('\n') }))[0]?.report.bounces ?? [];
    expect((await explain()).map(({ recipient }) => recipient)).not.toContain(MIRA);
    await client.call('verp.add', NEWS);
    expect((await explain()).map(({ recipient }) => recipient)).toEqual([MIRA]);
  });

  it('says again what its text says when the secret is removed', async () => {
    const { id } = await client.call('verp.add', NEWS);
    writeReport(mail(), signed(now - 3 * DAY), now - 2 * DAY, NAMELESS);
    await open();
    expect(await bounced()).toEqual([MIRA]);
    await client.call('verp.remove', { id });
    await running.idle();
    expect(await bounced()).toEqual([]);
    await expect(client.call('verp.remove', { id })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a secret', () => {
  const files = (): readonly string[] =>
    readdirSync(folder.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('is in no answer, no event, no file and no log', async () => {
    const added = await client.call('verp.add', NEWS);
    const refused = await client
      .call('verp.add', { prefix: 'with space', secret: NEWS.secret })
      .catch((e: unknown) => e);
    const shown = [
      added,
      refused,
      await client.call('verp.list', {}),
      await client.call('app.state', {}),
      await client.call('data.export', {}),
      running.events,
      running.echoed,
    ];
    await running.app.close();
    expect(JSON.stringify(shown)).not.toContain(NEWS.secret);
    for (const file of files()) expect(readFileSync(file).includes(NEWS.secret), file).toBe(false);
  });

  it('is not logged where the system refuses to keep it, and is not listed then', async () => {
    await running.app.close();
    const broken: SecretStore = {
      ...createMemorySecretStore(),
      set: async (_key, value) => {
        throw new Error(`cannot keep ${value}`);
      },
    };
    running = await newApp(folder.path, { secrets: broken });
    const error = await running.client.call('verp.add', NEWS).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'no-secret-store' });
    expect(JSON.stringify(error)).not.toContain(NEWS.secret);
    expect((await running.client.call('verp.list', {})).secrets).toEqual([]);
    expect(running.echoed.join()).not.toContain(NEWS.secret);
  });

  it('that was not kept over a restart is asked for again', async () => {
    const { id } = await client.call('verp.add', NEWS);
    writeReport(mail(), signed(now - 3 * DAY), now - 2 * DAY, NAMELESS);
    await running.app.close();
    running = await newApp(folder.path);
    client = running.client;
    expect((await client.call('verp.list', {})).secrets).toMatchObject([{ id, prefix: 'news', kept: false }]);
    await open();
    expect(await bounced()).toEqual([]);
    expect(await client.call('verp.enter', { id, secret: NEWS.secret })).toMatchObject({ kept: true });
    await running.idle();
    expect(await bounced()).toEqual([MIRA]);
  });

  it('that was kept is used after a restart', async () => {
    await client.call('verp.add', NEWS);
    await running.app.close();
    running = await newApp(folder.path, { secrets });
    client = running.client;
    expect((await client.call('verp.list', {})).secrets).toMatchObject([{ prefix: 'news', kept: true }]);
    writeReport(mail(), signed(now - 3 * DAY), now - 2 * DAY, NAMELESS);
    await open();
    expect(await bounced()).toEqual([MIRA]);
  });
});
