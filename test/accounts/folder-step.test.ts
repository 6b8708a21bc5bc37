// The last step of the connection test: the inbox and Sent are opened, and a header of each is fetched.
import { afterEach, describe, expect, it } from 'vitest';
import { testConnection } from '../../electron/accounts/connection-test.ts';
import { LOGIN_MS } from '../../electron/imap/login/log-in.ts';
import type { ConnectionTest } from '../../shared/domain/views.ts';
import { ME } from '../imap/mail.ts';
import { smallMailbox } from '../imap/scripted/logins.ts';
import { inbox, letterOf, sentFolder } from '../imap/scripted/quirk.ts';
import { notReading } from '../imap/scripted/reading-commands.ts';
import type { Answer, Script } from '../imap/scripted/script.ts';
import { type ScriptedServer, startScriptedServer } from '../imap/scripted/server.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function testOf(script: Partial<Script>): Promise<ConnectionTest> {
  server = await startScriptedServer({ ...smallMailbox(), ...script });
  const { port } = server;
  const test = await testConnection({
    email: ME,
    host: '127.0.0.1',
    port,
    security: 'none',
    user: 'anna',
    password: 'secret-1',
  });
  expect(notReading(server.commands)).toEqual([]);
  return test;
}
const last = ({ ok, steps }: ConnectionTest) => ({ ok, ...steps.at(-1) });

/** Answers a command about one folder by this line. */
const saying =
  (folder: string, line: string): Answer =>
  (connection, { tag, args }) => {
    if (!args.includes(folder) && connection.folder?.path !== folder) return false;
    connection.send(`${tag} ${line}`);
    return undefined;
  };

describe('the folders of a server', () => {
  it('are opened, and the newest header of each is fetched', async () => {
    const test = await testOf({});
    const note = { id: 'folders', count: 2, read: 2, opened: ['INBOX', 'Sent'] };
    expect(last(test)).toMatchObject({ ok: true, state: 'ok', note, error: null });
    expect(server?.commands.filter((command) => command.startsWith('UID FETCH *'))).toHaveLength(2);
  });

  it('are opened though the server tells no UIDNEXT and no UIDVALIDITY', async () => {
    const unnumbered = { uidNext: null, uidValidity: null };
    const test = await testOf({ folders: [inbox([letterOf(7)], unnumbered), sentFolder([], unnumbered)] });
    expect(last(test)).toMatchObject({ ok: true, error: null });
  });

  it('are refused in the server’s own words', async () => {
    const said = 'EXAMINE Unsafe Login. Please contact kefu@188.com for help';
    const test = await testOf({ answers: { EXAMINE: saying('INBOX', `NO ${said}`) } });
    expect(last(test)).toMatchObject({
      ok: false,
      state: 'failed',
      error: { code: 'server-error', data: { account: ME, folder: 'INBOX', detail: { id: 'quoted', text: said } } },
    });
  });

  it('stop nobody where only Sent is refused, or a header', async () => {
    const said = '[SERVERBUG] Internal error occurred.';
    const sent = await testOf({ answers: { EXAMINE: saying('Sent', `NO ${said}`) } });
    expect(last(sent)).toMatchObject({
      ok: true,
      state: 'ok',
      note: { opened: ['INBOX'] },
      error: { code: 'server-error', data: { folder: 'Sent' } },
    });
    await server?.close();
    const header = await testOf({ answers: { 'UID FETCH': saying('INBOX', 'NO Server Unavailable. 15') } });
    expect(last(header)).toMatchObject({
      ok: true,
      note: { opened: ['INBOX', 'Sent'] },
      error: { code: 'server-busy', data: { folder: 'INBOX', detail: { text: 'Server Unavailable. 15' } } },
    });
  });

  it('are told of where no header comes', async () => {
    const test = await testOf({ folders: [inbox([letterOf(1, { leftOut: true })]), sentFolder([])] });
    expect(last(test)).toMatchObject({
      ok: true,
      error: { code: 'server-error', data: { folder: 'INBOX', detail: { id: 'no-usable-answer' } } },
    });
  });

  it('lack no Sent where Gmail has All Mail', async () => {
    const label = (path: string, flags: string) => ({
      path,
      flags: `\\HasNoChildren ${flags}`,
      messages: [letterOf(1)],
    });
    const test = await testOf({
      capabilities: 'IMAP4rev1 X-GM-EXT-1 SPECIAL-USE AUTH=PLAIN',
      folders: [
        inbox([letterOf(1)]),
        label('[Gmail]/All Mail', '\\All'),
        label('[Gmail]/Sent Mail', '\\Sent'),
        label('[Gmail]/Spam', '\\Junk'),
      ],
    });
    expect(last(test)).toMatchObject({ ok: true, note: { opened: ['INBOX', '[Gmail]/All Mail'] }, error: null });
  });

  it('lack Sent where there is none', async () => {
    const test = await testOf({ folders: [inbox([letterOf(1)])] });
    expect(last(test)).toMatchObject({ ok: true, error: { code: 'no-sent-folder' } });
  });
});

describe('a login that is refused', () => {
  it.each([
    ['NO [ALERT] Too many simultaneous connections. (Failure)', 'server-error'],
    ['NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=abc', 'wrong-password'],
    ['BAD User is authenticated but not connected.', 'server-error'],
  ])('is tried once, and shown in the server’s words: %s', async (line, code) => {
    const test = await testOf({ answers: { LOGIN: (connection, { tag }) => void connection.send(`${tag} ${line}`) } });
    expect(test.steps.map(({ state }) => state)).toEqual(['ok', 'ok', 'failed', 'not-tried']);
    const { error } = test.steps[2] ?? {};
    expect(error?.code).toBe(code);
    const words = line.replace(/^\S+ (?:\[\w+\] )?/, '');
    expect(JSON.stringify(error?.data.detail)).toContain(words);
    expect(server?.commands.filter((command) => /^(?:LOGIN|AUTHENTICATE)/.test(command))).toHaveLength(1);
  });
});

it('waits for a login that takes three minutes', async () => {
  expect(LOGIN_MS).toBeGreaterThan(3 * 60_000);
  const test = await testOf({
    answers: {
      LOGIN: (connection, command) => {
        setTimeout(() => {
          connection.isLoggedIn = true;
          connection.send(`${command.tag} OK logged in`);
        }, 1_000);
        return undefined;
      },
    },
  });
  expect(last(test)).toMatchObject({ ok: true, error: null });
});
