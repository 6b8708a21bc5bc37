// A fake with imapflow's interface answers as Gmail's documentation says. These tests show what the app makes of such answers; they do
// not show that Gmail gives them.
import { afterEach, expect, it, vi } from 'vitest';
import { log, mailbox } from './gmail-fake.ts';
import { startEngine, watching } from './harness.ts';
import { letter, ME, report, sentMessage } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const now = Date.now();
const ALL = '[Gmail]/All Mail';

vi.mock('imapflow', async () => ({ ImapFlow: (await import('./gmail-fake.ts')).FakeGmail }));

afterEach(() => {
  mailbox.splice(0);
  log.opened.splice(0);
  log.fetched.splice(0);
});

const alias = (message: string): string => message.replace(ME, 'office@shop.example');

it('reads All Mail, Spam and Trash, and recognises sent mail by its label, also from another address', async () => {
  mailbox.push(
    { emailId: '11', labels: ['\\Sent'], place: ALL, source: alias(sentMessage({ n: 1, at: now })) },
    { emailId: '12', labels: ['\\Inbox', 'Customers'], place: ALL, source: report({ n: 1, at: now }) },
    { emailId: '13', labels: ['\\Draft'], place: ALL, source: sentMessage({ n: 3, at: now }) },
    { emailId: '14', labels: [], place: '[Gmail]/Spam', source: report({ n: 2, at: now }) },
    { emailId: '15', labels: ['\\Inbox'], place: '[Gmail]/Trash', source: letter({ n: 5, at: now }) },
  );
  const store = createMemoryStore();
  const engine = startEngine({ store, config: { port: 1 } });
  const view = await engine.until(watching);
  await engine.runner.close();
  expect(view.problems).toEqual([]);
  expect(new Set(log.opened)).toEqual(new Set([ALL, '[Gmail]/Spam', '[Gmail]/Trash']));
  expect(store.facts.map(({ folder, fact }) => `${folder} ${fact.kind}`).sort()).toEqual([
    `${ALL} report`,
    `${ALL} sent`,
    '[Gmail]/Spam report',
    '[Gmail]/Trash letter',
  ]);
});

it('reads a message that is in several folders once, by its X-GM-MSGID', async () => {
  // Without a Message-ID only X-GM-MSGID shows that it is the same message.
  const nameless = report({ n: 1, at: now }).replace(/^Message-ID: <report.*\r\n/m, '');
  mailbox.push({ emailId: '21', labels: ['\\Inbox'], place: ALL, source: nameless });
  const store = createMemoryStore();
  // The user chose to read the inbox, too.
  const folders = [{ path: 'INBOX', use: 'inbox' as const }];
  const engine = startEngine({ store, config: { port: 1, folders }, pollMs: 50 });
  await engine.until(watching);
  expect(store.facts.filter(({ fact }) => fact.kind === 'report')).toHaveLength(1);
  // The user moves it to the trash: the same message in another folder with another UID.
  mailbox.splice(0, 1, { emailId: '21', labels: [], place: '[Gmail]/Trash', source: nameless });
  await engine.until(() => log.fetched.includes('header [Gmail]/Trash 21'));
  await engine.until(watching);
  await engine.runner.close();
  expect(store.facts.filter(({ fact }) => fact.kind === 'report')).toHaveLength(1);
  expect(log.fetched.filter((line) => line.startsWith('source'))).toHaveLength(1);
});
