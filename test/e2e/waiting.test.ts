// What an account shows while it waits: because the server asks for it, because the inbox is refused, or before the next try.
import { afterEach, expect, it } from 'vitest';
import { quoted } from '../../shared/domain/details.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import { describeWith } from '../support/programs.ts';
import { notFitting } from './a11y-checks.ts';
import { StandIn } from './account-states.ts';
import { startApp, type TestApp } from './app.ts';

const MINUTE = 60_000;
const EMAIL = 'ekiri@studio.example';
const HOST = { account: EMAIL, host: 'imap.firma.example', port: 993 };
const BUSY = {
  code: 'server-busy',
  data: { ...HOST, waitMs: 299_961, detail: quoted('Request is throttled.') },
} as const;
const REFUSED = {
  code: 'folder-refused',
  data: { account: EMAIL, folder: 'INBOX', detail: quoted('Mailbox is locked by another session') },
} as const;

type State = Pick<AccountView, 'status' | 'wait' | 'error'> & Partial<Pick<AccountView, 'problems' | 'progress'>>;

describeWith(['chromium'], 'an account that waits', () => {
  let app: TestApp;
  afterEach(() => app?.close());

  /** Opens the app with one account in this state. Out: the line at the foot of the rail, and the note above the screen. */
  async function seen(name: string, locale: string, state: State) {
    app = await startApp({ sample: true, locale });
    const standIn = new StandIn(app.page);
    await standIn.begin();
    await standIn.holdEvents();
    standIn.accounts((accounts) =>
      accounts.map((account) => ({ ...account, kind: 'imap', name: EMAIL, auth: 'password', ...state })),
    );
    await app.page.reload();
    await app.go('#/sent');
    await app.page.locator('.sync .words').first().waitFor();
    await app.shoot(`waiting-${name}`);
    expect([...(await app.axe()), ...(await notFitting(app.page))]).toEqual([]);
    const banner = app.page.locator('.banner');
    return {
      line: (await app.page.locator('.sync').innerText()).replace(/\s+/g, ' '),
      note: (await banner.count()) === 0 ? '' : (await banner.first().innerText()).replace(/\s+/g, ' '),
    };
  }

  const until = (ms: number) => Date.now() + ms;

  it('says how long the server asks to wait, also in the middle of reading', async () => {
    const wait = { ms: 299_961, until: until(299_961), asked: true };
    const progress = { folder: 'INBOX', done: 400, total: 900, leftMs: 60_000 };
    const { line } = await seen('asked', 'en-GB', { status: 'waiting', wait, error: null, progress });
    expect(line).toMatch(/^ekiri@studio\.example: The server asks to wait 5 minutes, until \d\d:\d\d$/);
  });

  it('says it in German, with the words of the server', async () => {
    const wait = { ms: 299_961, until: until(299_961), asked: true };
    const { line, note } = await seen('asked-de', 'de-DE', { status: 'waiting', wait, error: BUSY });
    expect(line).toBe('ekiri@studio.example: imap.firma.example, Port 993 bittet zu warten: 5 Minuten');
    expect(note).toContain(
      'Bounceboard macht später von selbst weiter. Nichts geht verloren. Die Antwort: Request is throttled.',
    );
  });

  it('names the inbox that the server refuses', async () => {
    const wait = { ms: 15_000, until: until(15_000), asked: false };
    const { line, note } = await seen('inbox', 'en-GB', {
      status: 'waiting',
      wait,
      error: REFUSED,
      problems: [REFUSED],
    });
    expect(line).toBe('ekiri@studio.example: The server does not let Bounceboard read the folder INBOX');
    expect(note).toContain('The server said: Mailbox is locked by another session');
  });

  it('says when it is tried again while the network is away', async () => {
    const wait = { ms: 5 * MINUTE, until: until(5 * MINUTE), asked: false };
    const { line } = await seen('offline', 'en-GB', {
      status: 'offline',
      wait,
      error: { code: 'no-network', data: HOST },
    });
    expect(line).toMatch(/^Offline.* Next try at \d\d:\d\d$/);
  });
});
