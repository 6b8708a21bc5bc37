// A message that would take for ever to read: the app answers meanwhile, reads the others, and lists the message where the user
// sees it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../shared/ipc/client.ts';
import { letter, report } from '../files/mail-text.ts';
import { openSlowReader, poisoned, type SlowReader } from '../support/slow-reader.ts';
import { newApp, type TestApp } from './new-app.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const mail = tempFolder();
const ONE = { limit: 50, search: '' } as const;
let reader: SlowReader;
let running: TestApp;
let client: Client;

beforeEach(async () => {
  reader = openSlowReader();
  running = await newApp(folder.path, { more: { reader } });
  client = running.client;
});
afterEach(() => running.app.close());

const subjects = async (tab: 'unmatched' | 'unparsed'): Promise<readonly string[]> => {
  const { rows } = await client.call('reports.list', { tab, ...ONE });
  return rows.map(({ recipients, subject }) => recipients[0] ?? subject);
};

function write(name: string, message: string): void {
  writeFileSync(join(mail.path, name), message);
}

describe('a message that takes for ever', () => {
  it('in a folder: the app answers, the others are read, and it is tried again with a rebuild', async () => {
    write('1.eml', report('kurt@client.example', '<s1@studio.example>', 1));
    write('2.eml', poisoned(report('mira@client.example', '<s2@studio.example>', 2), 'stand'));
    write('3.eml', report('vera@client.example', '<s3@studio.example>', 3));
    write('4.eml', letter(4));
    await client.call('files.open', { paths: [mail.path] });
    await reader.stuck();
    const { accounts } = await client.call('app.state', {});
    expect(accounts.map(({ status }) => status)).toEqual(['reading']);
    reader.timePasses();
    await running.idle();
    expect((await subjects('unmatched')).toSorted()).toEqual(['kurt@client.example', 'vera@client.example']);
    expect(await subjects('unparsed')).toEqual(['Undelivered Mail Returned to Sender']);
    const [row] = (await client.call('reports.list', { tab: 'unparsed', ...ONE })).rows;
    const detail = await client.call('reports.get', { id: row?.id ?? 0 });
    expect(detail).toMatchObject({ unread: 'too-long', kind: 'other', bounces: [], evidence: [] });
    expect(detail.source).toContain('Poison: stand');
    reader.cure();
    await client.call('data.rebuild', {});
    await running.idle();
    expect(await subjects('unparsed')).toEqual([]);
    expect((await subjects('unmatched')).toSorted()).toContain('mira@client.example');
    expect(await client.call('reports.get', { id: row?.id ?? 0 })).not.toHaveProperty('unread');
  });

  it('pasted: the app answers, and it is shown with what its header says', async () => {
    const explaining = client.call('explain.text', {
      name: 'bounce.eml',
      text: poisoned(report('mira@client.example', '<s2@studio.example>'), 'stand'),
    });
    await reader.stuck();
    expect((await client.call('app.state', {})).accounts).toEqual([]);
    reader.timePasses();
    const [explained] = await explaining;
    expect(explained?.report).toMatchObject({
      unread: 'too-long',
      subject: 'Undelivered Mail Returned to Sender',
      from: 'Mail Delivery System <MAILER-DAEMON@mx.studio.example>',
      date: Date.parse('Tue, 3 Mar 2026 10:05:00 +0100'),
    });
  });

  it('at the app’s end: it is not waited for, nothing of the batch is lost, and all is read at the next start', async () => {
    write('1.eml', report('kurt@client.example', '<s1@studio.example>', 1));
    write('2.eml', poisoned(report('mira@client.example', '<s2@studio.example>', 2), 'stand'));
    await client.call('files.open', { paths: [mail.path] });
    await reader.stuck();
    await running.app.close();
    expect(running.echoed).toEqual([]);
    reader = openSlowReader();
    reader.timePasses();
    running = await newApp(folder.path, { more: { reader } });
    client = running.client;
    await running.idle();
    expect(await subjects('unmatched')).toEqual(['kurt@client.example']);
    expect(await subjects('unparsed')).toEqual(['Undelivered Mail Returned to Sender']);
  });
});
