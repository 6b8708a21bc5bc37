// Accessibility of adding an account and of its error states: axe in three looks on every state of every dialog.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { quoted } from '../../shared/domain/details.ts';
import { describeWith } from '../support/programs.ts';
import { notFitting } from './a11y-checks.ts';
import { addDeadAccount } from './a11y-places.ts';
import { FINGERPRINT, failed, gives, OTHER_FINGERPRINT, StandIn, testFailing } from './account-states.ts';
import { LOOKS, type Look, startApp, type TestApp } from './app.ts';
import { callApp } from './page-session.ts';

const EMAIL = 'ekiri@studio.example';
const HINT = {
  name: 'Firma',
  host: 'imap.firma.example',
  port: 993,
  security: 'tls',
  user: 'ekiri@firma.example',
  wants: 'password',
  howTo: { id: 'mailbox-password' },
  link: null,
} as const;
const WEB_PAGE = { id: 'not-imap-server', speaks: 'http', text: 'HTTP/1.0 302 Found' } as const;
const SELF_SIGNED = { id: 'certificate', trouble: 'self-signed', code: null, certificate: null } as const;
const PAGE = 'https://accounts.google.com/signin/continue?sarp=1';
const SAID = { host: 'imap.firma.example', detail: quoted('[AUTHENTICATIONFAILED] Authentication failed.') };

describeWith(['chromium'], 'an account, for everybody', () => {
  let app: TestApp;
  let standIn: StandIn;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByText(/^Last read/).waitFor();
    await addDeadAccount(app, EMAIL);
    // An account that retries would show its own state among those under test.
    await callApp(app.page, 'sync.pause', { accountId: null });
    standIn = new StandIn(app.page);
    await standIn.begin();
  });
  afterAll(() => app?.close());

  /** The faults of the page in every look. */
  async function looked(name: string): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (const look of LOOKS) {
      await app.theme(look);
      await stillPage(look);
      await app.shoot(`account-${name}-${look}`);
      const found = [...(await app.axe()), ...(await notFitting(app.page))];
      wrong.push(...found.map((line) => `${name}, ${look}: ${line}`));
    }
    return wrong;
  }
  const stillPage = (look: Look) =>
    expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe(look === 'dark' ? 'dark' : 'light');

  async function typeAddress(email: string): Promise<void> {
    await app.go('#/sent');
    await app.go('#/welcome');
    await app.page.getByLabel('E-mail address').fill(email);
    await app.page.keyboard.press('Enter');
  }
  const test = async (email: string) => {
    await typeAddress(email);
    await app.page.getByLabel('Password', { exact: false }).last().fill('secret');
    await app.page.getByRole('button', { name: 'Test the connection' }).click();
  };

  it('is added by its address, by hand, or by a client ID of one’s own', async () => {
    const wrong: string[] = [];
    standIn.answers({ 'accounts.detect': () => gives('accounts.detect', HINT) });
    await typeAddress('ekiri@firma.example');
    await app.page.getByText('Your full address').waitFor();
    wrong.push(...(await looked('found')));
    await app.page.getByRole('button', { name: 'Set up by hand' }).click();
    await app.page.getByLabel('Port').waitFor();
    wrong.push(...(await looked('by-hand')));
    await app.page.getByRole('button', { name: 'In the browser' }).click();
    await app.page.getByLabel('Sign in with').selectOption('other');
    wrong.push(...(await looked('oauth-other')));
    for (const provider of ['google', 'microsoft']) {
      await app.page.getByLabel('Sign in with').selectOption(provider);
      await app.page.locator('.howto summary').click();
      wrong.push(...(await looked(`oauth-${provider}`)));
    }
    standIn.answers({ 'oauth.begin': () => failed('bad-input', { detail: { id: 'no-client-id' } }) });
    await app.page.getByLabel('Client ID').fill('nobody');
    await app.page.getByRole('button', { name: 'Sign in with Microsoft' }).click();
    await app.page.getByRole('alert').waitFor();
    wrong.push(...(await looked('oauth-refused')));
    expect(wrong).toEqual([]);
  });

  it('is asked for the user name where the address does not tell it, and for nothing where there is no IMAP', async () => {
    const wrong: string[] = [];
    const own = { ...HINT, user: null, howTo: { id: 'apple-own-domain' } } as const;
    standIn.answers({ 'accounts.detect': () => gives('accounts.detect', own) });
    await typeAddress('ekiri@firma.example');
    await app.page.getByLabel('User name').waitFor();
    expect(await app.page.getByLabel('User name').inputValue()).toBe('');
    await app.page.getByLabel('Password', { exact: false }).last().fill('secret');
    const button = app.page.getByRole('button', { name: 'Test the connection' });
    expect(await button.isEnabled()).toBe(false);
    wrong.push(...(await looked('user-unknown')));
    await app.page.getByLabel('User name').fill('ekiri');
    await expect.poll(() => button.isEnabled()).toBe(true);
    const none = { ...HINT, host: null, port: null, security: null, user: null, wants: 'no-imap' } as const;
    const hint = { ...none, howTo: { id: 'no-imap', service: 'Tuta' } } as const;
    standIn.answers({ 'accounts.detect': () => gives('accounts.detect', hint) });
    await typeAddress('ekiri@tuta.example');
    await app.page.getByText('Tuta has no IMAP').waitFor();
    expect(await button.count()).toBe(0);
    wrong.push(...(await looked('no-imap')));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['no-server', 'dns', 'name-not-found', { host: SAID.host }],
    ['certificate', 'tls', 'certificate', { host: SAID.host, fingerprint: FINGERPRINT, detail: SELF_SIGNED }],
    [
      'certificate-changed',
      'tls',
      'certificate',
      { host: SAID.host, fingerprint: FINGERPRINT, pinned: OTHER_FINGERPRINT },
    ],
    ['wrong-password', 'login', 'wrong-password', SAID],
    ['hotel', 'tls', 'wrong-server', { host: SAID.host, port: 993, detail: WEB_PAGE }],
    ['web-login', 'login', 'web-login-needed', { account: EMAIL, link: PAGE, detail: quoted('Web login required.') }],
    ['too-often', 'login', 'server-error', { ...SAID, login: 'too-often', detail: quoted('LOGIN Rate limit hit.') }],
    ['no-folders', 'folders', 'no-sent-folder', { account: EMAIL }],
  ] as const)('is told what is wrong before it is added: %s', async (name, step, code, data) => {
    standIn.answers({
      'accounts.detect': () => gives('accounts.detect', HINT),
      'accounts.test': () => testFailing(step, code, data),
    });
    await test('ekiri@firma.example');
    await app.page.locator('.ticks .failed').waitFor();
    expect(await looked(`test-${name}`)).toEqual([]);
  });

  it.each([
    ['certificate', { code: 'certificate', data: { host: SAID.host, account: EMAIL, fingerprint: FINGERPRINT } }],
    [
      'pinned',
      {
        code: 'certificate',
        data: { host: SAID.host, account: EMAIL, fingerprint: FINGERPRINT, pinned: OTHER_FINGERPRINT },
      },
    ],
    ['needs-oauth', { code: 'needs-oauth', data: { account: EMAIL } }],
    [
      'app-password',
      { code: 'app-password-needed', data: { account: EMAIL, detail: quoted('app password required') } },
    ],
    ['wrong-password', { code: 'wrong-password', data: { account: EMAIL, detail: SAID.detail } }],
    ['worked-before', { code: 'wrong-password', data: { account: EMAIL, workedBefore: true, detail: SAID.detail } }],
    ['web-login', { code: 'web-login-needed', data: { account: EMAIL, link: PAGE } }],
    ['offline', { code: 'no-network', data: { account: EMAIL, host: SAID.host } }],
  ] as const)('in trouble says so above every screen, with the way out: %s', async (name, error) => {
    standIn.answers({});
    standIn.accounts((accounts) =>
      accounts.map((account) =>
        account.name === EMAIL
          ? { ...account, error, status: name === 'offline' ? ('offline' as const) : ('error' as const) }
          : account,
      ),
    );
    await app.page.reload();
    await app.go('#/sent');
    await app.page.locator('.banner').first().waitFor();
    const wrong = [...(await looked(`banner-${name}`))];
    const login = app.page.locator('.banner').getByRole('button', { name: /New password|Sign in again/ });
    if ((await login.count()) > 0) {
      await login.click();
      await app.page.getByRole('dialog').waitFor();
      wrong.push(...(await looked(`login-${name}`)));
      await app.page.keyboard.press('Escape');
    }
    expect(wrong).toEqual([]);
  });

  it('shows the page to which a server sends its user, if it is one of the web', async () => {
    const lead = async (link: string) => {
      standIn.answers({
        'accounts.detect': () => gives('accounts.detect', HINT),
        'accounts.test': () => testFailing('login', 'web-login-needed', { account: EMAIL, link }),
      });
      await test('ekiri@firma.example');
      await app.page.locator('.ticks .failed').waitFor();
      return app.page
        .locator('.note a')
        .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')]));
    };
    expect(await lead(PAGE)).toEqual([['Open the page of accounts.google.com', PAGE]]);
    expect(await lead('javascript:alert(1)')).toEqual([]);
  });

  it('has dialogs that say why something could not be done', async () => {
    standIn.accounts((accounts) =>
      accounts.map((account) => ({
        ...account,
        problems: [
          { code: 'no-sent-folder', data: { account: account.name } },
          { code: 'file-unreadable', data: { file: '/mail/a file with a very long name that says little.eml' } },
        ],
      })),
    );
    const no = () => failed('server-error', { account: EMAIL, detail: quoted('NO [UNAVAILABLE] Try again later') });
    const folder = { path: 'Archive/Sent 2024', use: 'sent', found: 'sent', messages: 12 } as const;
    standIn.answers({
      'accounts.password': no,
      'accounts.remove': no,
      'range.set': no,
      'folders.set': no,
      'folders.list': () => gives('folders.list', [folder as never]),
      'identities.list': no,
    });
    await app.page.reload();
    await app.go('#/sent');
    const wrong: string[] = [];
    const open = async (item: RegExp) => {
      await app.page
        .locator('.rail')
        .getByRole('button', { name: new RegExp(`^${EMAIL}`) })
        .click();
      await app.page.getByRole('menuitem', { name: item }).click();
      await app.page.getByRole('dialog').waitFor();
    };
    const then = async (name: string) => {
      wrong.push(...(await looked(`dialog-${name}`)));
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    const alert = () => app.page.getByRole('dialog').getByRole('alert').first().waitFor();
    await open(/password/);
    await app.page.getByRole('dialog').locator('input').fill('x');
    await app.page.keyboard.press('Enter');
    await alert();
    await then('password');
    await open(/^Remove/);
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Remove/ })
      .click();
    await alert();
    await then('remove');
    await open(/^My addresses/);
    await alert();
    await then('addresses');
    await open(/^Folders/);
    await app.page.getByRole('dialog').getByRole('combobox').selectOption({ index: 1 });
    await app.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await alert();
    await then('folders');
    await open(/^How far back/);
    await then('range');
    await app.page.reload();
    await app.page.locator('.banner').getByRole('button', { name: '2 problems…' }).first().click();
    await app.page.getByRole('dialog').waitFor();
    await then('problems');
    expect(wrong).toEqual([]);
  });
});
