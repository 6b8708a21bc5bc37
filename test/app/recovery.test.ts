// The whole app over a damaged database: it starts, reports the loss, reads everything again, and keeps the user's decisions.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOG_FILE } from '../../electron/app/log.ts';
import { ruinOpen } from '../store/damage.ts';
import { DAY, writeReport, writeSent } from './mail-folder.ts';
import { newApp, type TestApp } from './new-app.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const mail = tempFolder();
const now = Date.now();
const ANNA = 'anna@there.example';
const PEOPLE = [ANNA, 'ben@there.example', 'carl@there.example'];
let running: TestApp;
let file: string;

const stateOf = (app: TestApp) => app.client.call('app.state', {});
async function restarted(meanwhile: () => void): Promise<void> {
  await running.app.close();
  meanwhile();
  running = await newApp(folder.path);
}

beforeEach(async () => {
  file = join(folder.path, 'bounceboard.db');
  for (const person of PEOPLE) {
    writeSent(mail.path, person, now - 5 * DAY);
    writeReport(mail.path, 'ekiri@studio.example', now - 4 * DAY, [`<${person}>: host mx.there.example said:`]);
  }
  running = await newApp(folder.path);
  await running.client.call('files.open', { paths: [mail.path] });
  await running.idle();
  await running.client.call('recipients.override', { address: ANNA, verdict: 'ok' });
  await running.client.call('reports.seen', {});
});
afterEach(() => running.app.close());

async function expectAllBack(): Promise<void> {
  await expect.poll(async () => (await stateOf(running)).counts.sent, { timeout: 20_000 }).toBe(PEOPLE.length);
  await running.idle();
  const { counts, accounts } = await stateOf(running);
  expect(counts).toMatchObject({ bounces: 3, recipients: 3, bad: 2, newBounces: 0 });
  expect(accounts).toMatchObject([{ id: 1, kind: 'files', name: mail.path, status: 'idle', error: null }]);
  expect((await running.client.call('recipients.get', { address: ANNA })).override).toBe('ok');
}

describe('a damaged database', () => {
  it('at the start is renamed and reported, and everything is read again', async () => {
    await restarted(() => writeFileSync(file, 'no database any more'));
    const { recovered } = await stateOf(running);
    expect(recovered).toMatchObject({ why: 'damaged', decisions: 'kept' });
    expect(readFileSync(recovered?.keptAs ?? '', 'utf8')).toBe('no database any more');
    const words = /was damaged\. It is kept as .*damaged-\d{4}-\d\d-\d\d\.db\. Everything is read again/;
    expect(running.echoed.join('\n')).toMatch(words);
    expect(readFileSync(join(folder.path, LOG_FILE), 'utf8')).toMatch(words);
    expect((await running.client.call('data.get', {})).aside).toBe(20);
    await expectAllBack();
  });

  it('is reported until the user dismisses the note, and only once', async () => {
    await restarted(() => writeFileSync(file, 'no database any more'));
    await restarted(() => undefined);
    expect((await stateOf(running)).recovered).not.toBeNull();
    expect(running.echoed).toEqual([]);
    await running.client.call('data.recoveredSeen', {});
    expect((await stateOf(running)).recovered).toBeNull();
    await restarted(() => undefined);
    expect((await stateOf(running)).recovered).toBeNull();
  });

  it('while the app runs is replaced, and the accounts begin anew', async () => {
    ruinOpen(file);
    const asked = running.client.call('sent.list', {});
    await expect(asked).rejects.toMatchObject({ code: 'store-damaged' });
    await expectAllBack();
    expect((await stateOf(running)).recovered).toMatchObject({ why: 'damaged', decisions: 'kept' });
    expect(running.echoed.join('\n')).toMatch(/was damaged/);
  });

  it('goes for good when everything is erased', async () => {
    await restarted(() => writeFileSync(file, 'no database any more'));
    await running.idle();
    await running.client.call('data.erase', { sure: true });
    expect((await running.client.call('data.get', {})).aside).toBe(0);
    expect((await stateOf(running)).recovered).toBeNull();
    await restarted(() => undefined);
    expect((await stateOf(running)).accounts).toEqual([]);
  });
});

describe('a database that is gone', () => {
  it.each([
    ['missing', () => rmSync(file)],
    ['empty', () => writeFileSync(file, '')],
  ])('%s: reported, and read again', async (why, lose) => {
    await restarted(lose);
    expect((await stateOf(running)).recovered).toMatchObject({ why, decisions: 'kept' });
    await expectAllBack();
  });

  it('with its journal, where settings show that it was used: reported, too', async () => {
    await running.client.call('settings.set', { theme: 'dark' });
    await restarted(() => {
      writeFileSync(file, '');
      rmSync(join(folder.path, 'bounceboard.decisions.jsonl'));
    });
    expect((await stateOf(running)).recovered).toMatchObject({ why: 'empty', decisions: 'lost' });
  });
});
