// Notifications over the contract: which bounces they name, when they come, and where a click leads.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notifier } from '../../electron/app/notifier.ts';
import type { Client } from '../../shared/ipc/client.ts';
import type { Notice } from '../../shared/notices/notice.ts';
import { DAY, writeReport, writeSent } from './mail-folder.ts';
import { newApp, type TestApp } from './new-app.ts';
import { tempFolder } from './temp-folder.ts';

const ON = { on: true, quiet: false, quietFrom: '22:00', quietTo: '07:00' };
const folder = tempFolder();
const mailFolder = tempFolder();
let running: TestApp;
let client: Client;
let shown: Notice[];
let click: () => void;
const notifier: Notifier = {
  show(notice, clicked) {
    shown.push(notice);
    click = clicked;
    return true;
  },
};

beforeEach(async () => {
  shown = [];
  running = await newApp(folder.path, { more: { notifier } });
  client = running.client;
});
afterEach(() => running.app.close());

function bounce(address: string, at: number): void {
  writeSent(mailFolder.path, address, at - 60_000);
  writeReport(mailFolder.path, 'ekiri@studio.example', at, [`<${address}>: host mx.there.example said:`]);
}
async function read(): Promise<void> {
  await client.call('files.open', { paths: [mailFolder.path] });
  await running.idle();
}
/** Waits until the account was read once more. */
async function readAgain(bounces: number): Promise<void> {
  await client.call('sync.start', {});
  await expect.poll(async () => (await client.call('app.state', {})).counts.bounces).toBe(bounces);
  await running.idle();
}

describe('notifications', () => {
  it('are off until they are wanted', async () => {
    bounce('old@there.example', Date.now() - DAY);
    await read();
    bounce('new@there.example', Date.now() + 1000);
    await readAgain(2);
    expect((await client.call('notices.take', {})).count).toBe(0);
  });

  it('name what comes in after the first reading, once', async () => {
    await client.call('settings.set', { notices: ON });
    bounce('old@there.example', Date.now() - DAY);
    await read();
    expect((await client.call('notices.take', {})).count).toBe(0);
    bounce('new@there.example', Date.now() + 1000);
    await readAgain(2);
    const news = await client.call('notices.take', {});
    expect(news).toMatchObject({ count: 1, named: [{ recipient: 'new@there.example', reason: 'no-such-mailbox' }] });
    expect((await client.call('notices.take', {})).count).toBe(0);
  });

  it('are held back in quiet hours and not lost', async () => {
    // Wide enough for a day on which the clocks change.
    const hour = (from: number): string => `${String((new Date().getHours() + from + 24) % 24).padStart(2, '0')}:00`;
    await client.call('settings.set', { notices: { ...ON, quiet: true, quietFrom: hour(-2), quietTo: hour(4) } });
    bounce('old@there.example', Date.now() - DAY);
    await read();
    bounce('a@there.example', Date.now());
    await readAgain(2);
    bounce('b@there.example', Date.now());
    await readAgain(3);
    expect((await client.call('notices.take', {})).count).toBe(0);
    await client.call('settings.set', { notices: ON });
    expect((await client.call('notices.take', {})).count).toBe(2);
  });

  it('are not made by the sample mailbox', async () => {
    await client.call('settings.set', { notices: ON });
    await client.call('sample.open', {});
    await running.idle();
    await client.call('sync.start', {});
    await running.idle();
    expect((await client.call('notices.take', {})).count).toBe(0);
  });

  it('are shown by the host, and a click leads the page to the message', async () => {
    const notice = { title: 'Mail to anna@there.example came back', body: 'Offer', open: '#/sent/7' };
    expect(await client.call('notices.show', notice)).toBe(true);
    expect(shown).toEqual([notice]);
    click();
    expect(running.events).toContainEqual({ name: 'open', payload: { hash: '#/sent/7' } });
  });

  it('lead nowhere but to a message or a report', async () => {
    const notice = { title: 'a', body: 'b', open: 'https://evil.example/' };
    await expect(client.call('notices.show', notice)).rejects.toMatchObject({ code: 'bad-input' });
    expect(shown).toEqual([]);
  });

  it('are left to the page where the host has none', async () => {
    await running.app.close();
    running = await newApp(folder.path);
    const notice = { title: 'a', body: 'b', open: '#/sent/7' };
    expect(await running.client.call('notices.show', notice)).toBe(false);
  });

  it('keep their settings, and refuse times that are none', async () => {
    const quiet = { ...ON, quiet: true, quietFrom: '23:15' };
    expect((await client.call('settings.set', { notices: quiet })).notices).toEqual(quiet);
    await client.call('settings.set', { theme: 'dark' });
    expect((await client.call('app.state', {})).settings.notices).toEqual(quiet);
    const wrong = client.call('settings.set', { notices: { ...ON, quietTo: '25:00' } });
    await expect(wrong).rejects.toMatchObject({ code: 'bad-input' });
  });
});
