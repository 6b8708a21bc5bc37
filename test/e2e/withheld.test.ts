// Messages that a mail server did not hand out: the account says so, lists them, and asks again.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ME } from '../imap/mail.ts';
import type { ScriptedMessage } from '../imap/scripted/mailbox.ts';
import { inbox, letterOf, reportOf, sentFolder, sentOf } from '../imap/scripted/quirk.ts';
import { type ScriptedServer, startScriptedServer } from '../imap/scripted/server.ts';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';
import { callApp } from './page-session.ts';

describeWith(['chromium'], 'messages that the server does not hand out', () => {
  let server: ScriptedServer;
  let app: TestApp;
  const messages: ScriptedMessage[] = [
    letterOf(1),
    reportOf(2, { withoutBody: true }),
    reportOf(3),
    reportOf(4, { leftOut: true }),
  ];
  const accounts = () => app.page.getByRole('region', { name: 'Accounts' });
  const show = () => app.page.getByRole('button', { name: `Messages that the server of ${ME} would not hand out` });
  const dialog = () => app.page.getByRole('dialog', { name: '2 messages the mail server would not hand out' });

  beforeAll(async () => {
    server = await startScriptedServer({
      folders: [inbox(messages), sentFolder([sentOf(2), sentOf(3), sentOf(4)])],
    });
    app = await startApp({ sample: false });
    const settings = { email: ME, host: '127.0.0.1', port: server.port, security: 'none', user: 'anna' };
    await callApp(app.page, 'accounts.add', { account: { ...settings, password: 'secret-1' }, days: 0 });
    await app.go('#/settings');
    await accounts()
      .getByText(/^watching for new mail/)
      .waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await server?.close();
  });

  it.each(THEMES)('are counted on the account’s card and in its menu, and listed in a dialog, in %s', async (theme) => {
    await app.theme(theme);
    await accounts().getByText('2 messages the server would not hand out').waitFor();
    await app.page.getByRole('button', { name: `${ME}: actions` }).click();
    await app.page.getByRole('menuitem', { name: '2 messages the server would not hand out' }).click();
    await dialog().waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await show().click();
    const [second, fourth] = [dialog().getByRole('listitem').nth(0), dialog().getByRole('listitem').nth(1)];
    await second.getByText(/^INBOX, message no\. 2, arrived /).waitFor();
    await second.getByText('The reason: the server sends it without content').waitFor();
    await second.getByText(/^Only its header came/).waitFor();
    await fourth.getByText(/^INBOX, message no\. 4/).waitFor();
    await fourth.getByText('The reason: the server leaves it out of its answer').waitFor();
    await app.shoot(`withheld-${theme}`);
    expect(await app.axe()).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('are asked for again with a button, and leave the list once the server hands them out', async () => {
    await app.go('#/bounces?tab=unparsed');
    await app.page.getByRole('option').first().click();
    await app.page.getByText('The mail server did not hand out this message').waitFor();
    await app.shoot('withheld-report');
    await app.go('#/settings');
    messages.splice(0, messages.length, letterOf(1), reportOf(2), reportOf(3), reportOf(4));
    await show().click();
    await dialog().getByRole('button', { name: 'Try again' }).click();
    await app.page.getByText('The server has handed out every message.').waitFor();
    await app.page.keyboard.press('Escape');
    await show().waitFor({ state: 'detached' });
    const { rows } = (await callApp(app.page, 'reports.list', { tab: 'failures' })) as { rows: readonly unknown[] };
    expect(rows).toHaveLength(3);
    expect(app.complaints).toEqual([]);
  });
});
