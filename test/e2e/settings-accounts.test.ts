// What the Settings screen shows and changes of a real mailbox, and notifications by the browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AppState } from '../../shared/domain/views.ts';
import { type Dovecot, startDovecot } from '../imap/dovecot.ts';
import { ME, report, sentMessage } from '../imap/mail.ts';
import { describeWith } from '../support/programs.ts';
import { until } from '../support/waits.ts';
import { LOOKS, startApp, type TestApp, THEMES } from './app.ts';
import { callApp } from './page-session.ts';

interface Shown {
  readonly title: string;
  readonly body: string;
}

describeWith(['chromium', 'dovecot', 'openssl'], 'settings of a mailbox', () => {
  let dovecot: Dovecot;
  let app: TestApp;
  const now = Date.now();
  const call = (name: string, input: unknown): Promise<unknown> => callApp(app.page, name, input);
  const accounts = () => app.page.getByRole('region', { name: 'Accounts' });
  const notices = () => app.page.getByRole('region', { name: 'Notifications' });

  beforeAll(async () => {
    dovecot = await startDovecot();
    await dovecot.addUser('anna', 'secret-1');
    await dovecot.deliver('anna', 'Sent', sentMessage({ n: 1, at: now - 120_000 }), { flags: 'S' });
    await dovecot.deliver('anna', 'INBOX', report({ n: 1, at: now - 60_000 }));
    app = await startApp({ sample: false });
    const server = { email: ME, host: '127.0.0.1', port: dovecot.tlsPort, security: 'tls', user: 'anna' };
    const account = { ...server, password: 'secret-1' };
    const test = (await call('accounts.test', account)) as {
      steps: readonly { error: { data: { fingerprint?: string } } | null }[];
    };
    const pinnedCertificate = test.steps.find(({ error }) => error?.data.fingerprint)?.error?.data.fingerprint;
    await call('accounts.add', { account: { ...account, pinnedCertificate }, days: 90 });
    await app.go('#/settings');
    await accounts()
      .getByText(/^watching for new mail/)
      .waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await dovecot?.stop();
  });

  it.each(THEMES)('shows all that is set up, in %s', async (theme) => {
    await app.theme(theme);
    await accounts().getByText(`127.0.0.1:${dovecot.tlsPort}`).waitFor();
    await accounts()
      .getByText(/of \d+ read; sent mail in Sent$/)
      .waitFor();
    await accounts().getByText('90 days').waitFor();
    await accounts().getByText('Trusted by you').waitFor();
    for (const width of [1280, 900]) {
      await app.page.setViewportSize({ width, height: 820 });
      await app.shoot(`settings-mailbox-${theme}-${width}`);
    }
    await app.page.setViewportSize({ width: 1280, height: 820 });
    expect(await app.axe()).toEqual([]);
  });

  it.each([
    ['Folders', `Folders of ${ME}`],
    ['My addresses', `Addresses that are yours in ${ME}`],
    ['How far back', `How far back ${ME} is read`],
  ])('leads from %s to its dialog and back, by keyboard', async (what, title) => {
    const change = accounts().getByRole('button', { name: `${what} of ${ME}: change` });
    await change.focus();
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('dialog', { name: title }).waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => change.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('shows a range that was changed', async () => {
    await accounts()
      .getByRole('button', { name: `How far back of ${ME}: change` })
      .click();
    await app.page.getByRole('button', { name: 'Everything' }).click();
    await app.page.getByRole('button', { name: 'Save' }).click();
    await accounts().getByText('Everything', { exact: true }).waitFor();
  });

  it('notifies of a new bounce by the browser, once for several, and a click opens it', async () => {
    await app.page.context().grantPermissions(['notifications']);
    await app.page.evaluate(() => {
      const shown: { title: string; body: string; click: () => void }[] = [];
      const Original = window.Notification;
      class Recorded extends Original {
        constructor(title: string, options?: NotificationOptions) {
          super(title, options);
          shown.push({ title, body: options?.body ?? '', click: () => this.onclick?.(new Event('click')) });
        }
      }
      Object.assign(window, { Notification: Recorded, shown });
    });
    const shown = (): Promise<readonly Shown[]> =>
      app.page.evaluate(() =>
        (window as unknown as { shown: Shown[] }).shown.map(({ title, body }) => ({ title, body })),
      );
    await app.go('#/settings/notices');
    const box = notices().getByLabel('Tell me when mail comes back');
    // Before the next task can draw its old state.
    const ticked = await box.evaluate(async (element: HTMLInputElement) => {
      element.click();
      for (let turn = 0; turn < 100; turn++) await null;
      return element.checked;
    });
    expect(ticked).toBe(true);
    await notices().getByRole('button', { name: 'Show one now' }).click();
    await expect.poll(shown).toMatchObject([{ title: 'This is how it looks' }]);
    for (const theme of THEMES) {
      await app.theme(theme);
      await app.shoot(`settings-notices-${theme}`);
      expect(await app.axe()).toEqual([]);
    }
    // Both messages wait on the server until one pass reads them: one by one, they would give two notifications.
    await call('sync.pause', {});
    for (const n of [2, 3]) {
      await dovecot.deliver('anna', 'Sent', sentMessage({ n, at: Date.now() }), { flags: 'S' });
      await dovecot.deliver('anna', 'INBOX', report({ n, at: Date.now() + 5000 }));
    }
    await call('sync.start', {});
    await expect.poll(shown).toHaveLength(2);
    expect((await shown())[1]).toEqual({
      title: '2 messages came back',
      body: 'customer3@client.example, customer2@client.example',
    });
    await app.page.evaluate(() => (window as unknown as { shown: { click: () => void }[] }).shown.at(-1)?.click());
    await expect.poll(() => app.page.evaluate(() => location.hash)).toBe('#/bounces?tab=failures');
  });

  it('is rebuilt from the server and comes to rest with the same mail', async () => {
    const state = async () => (await call('app.state', {})) as Pick<AppState, 'accounts' | 'counts'>;
    const readSince = async (lastSync: number | null | undefined): Promise<number | null | undefined> => {
      const isDone = ({ accounts: [view] }: Pick<AppState, 'accounts'>): boolean =>
        view?.status === 'watching' && view.lastSync !== lastSync;
      return (await until(state, isDone)).accounts[0]?.lastSync;
    };
    const before = await state();
    await dovecot.remove('anna', 'INBOX');
    await call('sync.start', {});
    const looked = await readSince(before.accounts[0]?.lastSync);
    await app.go('#/settings/data');
    await app.page.getByRole('button', { name: 'Rebuild now' }).click();
    await readSince(looked);
    expect(await call('data.get', {})).toMatchObject({ rebuilding: null });
    await accounts()
      .getByText(/^watching for new mail/)
      .waitFor();
    expect((await state()).counts).toEqual(before.counts);
  });

  it('keeps quiet hours by keyboard', async () => {
    await app.go('#/settings/notices');
    const quiet = notices().getByLabel('Quiet hours');
    await quiet.focus();
    await app.page.keyboard.press('Space');
    await notices().getByLabel('From').fill('23:30');
    await expect
      .poll(async () => (await call('app.state', {})) as { settings: { notices: unknown } })
      .toMatchObject({ settings: { notices: { on: true, quiet: true, quietFrom: '23:30', quietTo: '07:00' } } });
  });

  it('withdraws the trust in a certificate, after asking', async () => {
    await app.go('#/settings/accounts');
    await accounts().getByRole('button', { name: 'Withdraw trust…' }).click();
    const dialog = app.page.getByRole('dialog', { name: `Withdraw the trust in the certificate of ${ME}?` });
    await dialog.waitFor();
    for (const look of LOOKS) {
      await app.theme(look);
      await app.shoot(`settings-withdraw-${look}`);
      expect(await app.axe()).toEqual([]);
    }
    await app.theme('light');
    await dialog.getByRole('button', { name: 'Withdraw trust' }).click();
    await accounts().getByText('Checked with the authorities that this system trusts').waitFor();
    await app.page.getByText('Its fingerprint (SHA-256)').first().waitFor();
    await app.page.getByRole('button', { name: 'Trust this certificate' }).first().click();
    await accounts().getByText('Trusted by you').waitFor();
    expect(app.complaints).toEqual([]);
  });
});
