// Signing in on a provider's page, in a real browser, with a token server of our own and a Dovecot that takes its tokens.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMemorySecretStore } from '../../electron/accounts/secret-store.ts';
import { createApp } from '../../electron/app/create-app.ts';
import { createJsonSettings } from '../../electron/app/json-settings.ts';
import { ROOT } from '../../electron/build.ts';
import { startWebServer } from '../../electron/hosts/web/server.ts';
import { createOAuth } from '../../electron/oauth/oauth.ts';
import { type Dovecot, startDovecot } from '../imap/dovecot.ts';
import { ME, report, sentMessage } from '../imap/mail.ts';
import { CLIENT_ID, startTokenServer, type TokenServer } from '../oauth/token-server.ts';
import { describeWith } from '../support/programs.ts';
import { LOOKS, openPage, type TestApp } from './app.ts';

describeWith(['chromium', 'dovecot', 'openssl'], 'signing in on the provider’s page', () => {
  let tokens: TokenServer;
  let dovecot: Dovecot;
  let app: TestApp;
  let ahead = 0;

  beforeAll(async () => {
    tokens = await startTokenServer('anna');
    dovecot = await startDovecot({
      oauth: { introspectionUrl: tokens.introspectionUrl, mechanisms: ['xoauth2', 'oauthbearer'] },
    });
    await dovecot.deliver('anna', 'Sent', sentMessage({ n: 1, at: Date.now() - 60_000 }));
    await dovecot.deliver('anna', 'INBOX', report({ n: 1, at: Date.now() - 30_000 }));
    app = await openApp();
  });
  afterAll(async () => {
    await app?.close();
    await dovecot?.stop();
    await tokens?.close();
  });

  async function openApp(): Promise<TestApp> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'bounceboard-e2e-'));
    const running = await createApp({
      dataFolder,
      host: 'web',
      secrets: createMemorySecretStore(),
      settings: createJsonSettings(join(dataFolder, 'settings.json')),
      openLink: async () => false,
      oauth: createOAuth({ loopbackHttp: true, now: () => Date.now() + ahead }),
    });
    const rendererFolder = join(ROOT, '.build', 'renderer');
    const server = await startWebServer({ app: running, rendererFolder, dataFolder, port: 0 });
    return openPage(Promise.resolve(server.newAddress()), async () => {
      await server.close();
      await running.close();
      rmSync(dataFolder, { recursive: true, force: true });
    });
  }

  async function inEveryLook(name: string): Promise<void> {
    for (const look of LOOKS) {
      await app.theme(look);
      const theme = look === 'dark' ? 'dark' : 'light';
      await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe(theme);
      await app.shoot(`${name}-${look}`);
      expect(await app.axe()).toEqual([]);
    }
  }

  /** The person's part, in a window of its own. */
  async function answer(click: 'Allow' | 'Deny', says: string): Promise<void> {
    const link = app.page.getByRole('link', { name: /^Open the sign-in page/ });
    const [tab] = await Promise.all([app.page.context().waitForEvent('page'), link.click()]);
    await tab.getByRole('link', { name: click }).click();
    await tab.getByRole('heading', { name: says }).waitFor();
    await tab.close();
  }

  it('says how to get a client id where none is set up, and takes none of its own', async () => {
    const { page } = app;
    await page.getByLabel('E-mail address').fill('someone@outlook.com');
    await page.keyboard.press('Enter');
    await page.getByText('How to get a client ID from Microsoft').click();
    await expect.poll(() => page.locator('.howto').innerText()).toContain('App registrations');
    await expect
      .poll(() => page.getByRole('link', { name: 'Open the page of Microsoft' }).getAttribute('href'))
      .toMatch(/^https:\/\/entra\.microsoft\.com\//);
    await expect.poll(() => page.getByRole('button', { name: 'Sign in with Microsoft' }).isDisabled()).toBe(true);
    await inEveryLook('oauth-microsoft');
    await page.getByLabel('E-mail address').fill('someone@gmail.com');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'In the browser' }).click();
    await page.getByText('How to get a client ID from Google').click();
    await page.getByLabel('Client secret').waitFor();
    await inEveryLook('oauth-google');
  });

  it('signs in by hand with any issuer: refused once, then allowed, tested, added, read', async () => {
    const { page } = app;
    await page.getByLabel('E-mail address').fill(ME);
    await page.getByRole('button', { name: 'Set up by hand' }).click();
    await page.getByLabel('IMAP server').fill('127.0.0.1');
    await page.getByLabel('Security').selectOption('none');
    await page.getByLabel('Port').fill(String(dovecot.port));
    await page.getByLabel('User name').fill('anna');
    await page.getByRole('button', { name: 'In the browser' }).click();
    await page.getByLabel('Sign in with').selectOption('other');
    await page.getByLabel('Issuer').fill(tokens.issuer);
    await page.getByLabel('Scopes').fill('mail offline_access');
    await page.getByLabel('Client ID').fill(CLIENT_ID);
    await inEveryLook('oauth-by-hand');
    await page.getByRole('button', { name: 'Sign in with the provider' }).click();
    await page.getByRole('link', { name: /^Open the sign-in page/ }).waitFor();
    await inEveryLook('oauth-waiting');
    await answer('Deny', 'The sign-in was not completed');
    await page.getByText('Access was not granted').waitFor();
    await page.getByRole('button', { name: 'Sign in with the provider' }).click();
    await answer('Allow', 'You can close this window');
    await page.getByText('Signed in. Now test the connection.').waitFor();
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.getByRole('button', { name: 'Everything' }).waitFor();
    await inEveryLook('oauth-tested');
    await page.getByRole('button', { name: 'Everything' }).click();
    await page.getByRole('option', { name: 'Your order 1' }).waitFor();
  });

  it('offers to sign in again when the grant is withdrawn', async () => {
    const { page } = app;
    tokens.withdraw();
    ahead = 58 * 60_000;
    await page.getByRole('button', { name: new RegExp(`^${ME}`) }).click();
    await page.getByRole('menuitem', { name: 'Pause' }).click();
    await page.getByRole('button', { name: new RegExp(`^${ME}`) }).click();
    await page.getByRole('menuitem', { name: 'Resume' }).click();
    const banner = page.locator('.banner');
    await banner.getByText(`${ME}: sign in on the provider’s page`).waitFor();
    await inEveryLook('oauth-again');
    await banner.getByRole('button', { name: 'Sign in again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in again' }).click();
    await page.getByRole('link', { name: /^Open the sign-in page/ }).waitFor();
    await inEveryLook('oauth-again-dialog');
    await answer('Allow', 'You can close this window');
    await expect.poll(() => banner.count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
