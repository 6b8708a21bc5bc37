// A company's server with a certificate of its own, and what can be changed of its mailbox, in a real browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dovecot, startDovecot } from '../imap/dovecot.ts';
import { ME, report, sentMessage } from '../imap/mail.ts';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';

describeWith(['chromium', 'dovecot', 'openssl'], 'a mailbox with a certificate of its own', () => {
  let dovecot: Dovecot;
  let app: TestApp;
  const now = Date.now();
  beforeAll(async () => {
    dovecot = await startDovecot();
    await dovecot.addUser('anna', 'secret-1');
    await dovecot.deliver('anna', 'Post out', sentMessage({ n: 1, at: now - 60_000 }), { flags: 'S' });
    await dovecot.deliver('anna', 'Rules', report({ n: 1, at: now }));
    for (let n = 201; n <= 220; n++)
      await dovecot.deliver('anna', 'Versand', sentMessage({ n, at: now - 60_000 }), { flags: 'S' });
    app = await startApp({ sample: false });
  });
  afterAll(async () => {
    await app?.close();
    await dovecot?.stop();
  });

  async function inBothThemes(name: string): Promise<void> {
    for (const theme of THEMES) {
      await app.theme(theme);
      await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe(theme);
      await app.shoot(`mailbox-${name}-${theme}`);
      expect(await app.axe()).toEqual([]);
    }
  }
  const open = async (item: string): Promise<void> => {
    await app.page.getByRole('button', { name: new RegExp(`^${ME}`) }).click();
    await app.page.getByRole('menuitem', { name: item }).click();
    await app.page.getByRole('dialog').waitFor();
  };

  it('shows who signed it and its fingerprint, and connects once it is trusted', async () => {
    const { page } = app;
    await page.getByLabel('E-mail address').fill(ME);
    await page.getByRole('button', { name: 'Set up by hand' }).click();
    await page.getByLabel('IMAP server').fill('127.0.0.1');
    await page.getByLabel('Port').fill(String(dovecot.tlsPort));
    await page.getByLabel('User name').fill('anna');
    await page.getByLabel('Password').fill('secret-1');
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.locator('.prints dd', { hasText: /^([0-9A-F]{2}:){31}/ }).waitFor();
    await inBothThemes('certificate');
    await page.getByRole('button', { name: 'Trust this certificate' }).click();
    await page.getByText(/certificate trusted by you/).waitFor();
    await page.getByRole('button', { name: '90 days' }).click();
    await page.getByRole('button', { name: new RegExp(`^${ME}`) }).waitFor();
  });

  it('lets the user say which folders hold sent mail', async () => {
    const { page } = app;
    await open('Folders…');
    const use = page.getByLabel('Use of Post out');
    await expect.poll(() => use.inputValue()).toBe('read');
    await inBothThemes('folders');
    await use.selectOption('sent');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('option', { name: 'Your order 1' }).waitFor();
  });

  it('proposes a folder that looks like sent mail, and copies in the Inbox alone', async () => {
    const { page } = app;
    await open('Folders…');
    const copies = 'Inbox, with copies of what I send';
    expect(await page.getByLabel('Use of INBOX').getByRole('option', { name: copies }).count()).toBe(1);
    expect(await page.getByLabel('Use of Rules').getByRole('option', { name: copies }).count()).toBe(0);
    await page.getByText('Looks like sent mail').waitFor();
    await inBothThemes('proposal');
    await page.getByRole('button', { name: 'Use as sent mail: Versand' }).click();
    await expect.poll(() => page.getByLabel('Use of Versand').inputValue()).toBe('sent');
    expect(await page.getByText('Looks like sent mail').count()).toBe(0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open('Folders…');
    await expect.poll(() => page.getByLabel('Use of Versand').inputValue()).toBe('sent');
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  it('lets the user add and take out own addresses', async () => {
    const { page } = app;
    await open('My addresses…');
    await page.getByLabel('Add an address').fill('info@shop.example');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await inBothThemes('addresses');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await open('My addresses…');
    await page.getByLabel('info@shop.example').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  it('lets the user read further back', async () => {
    const { page } = app;
    await open('How far back…');
    await page.getByRole('button', { name: '90 days', pressed: true }).waitFor();
    await inBothThemes('range');
    await page.getByRole('button', { name: 'Everything' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(app.complaints).toEqual([]);
  });
});
