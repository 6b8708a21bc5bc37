// The Settings screen in a real browser, on the sample mailbox.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';
import { callApp } from './page-session.ts';

const SECRET = 'a-signing-secret-nobody-guesses';

describeWith(['chromium'], 'settings', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.go('#/settings');
    await app.page.getByRole('heading', { name: 'Settings' }).waitFor();
    await app.page
      .getByText(/^up to date/)
      .first()
      .waitFor();
  });
  afterAll(async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
  });

  const section = (name: string) => app.page.getByRole('region', { name });
  const policy = () => section('When is an address bad?');
  const verp = () => section('Signed return addresses (VERP)');
  const dataFolder = async (): Promise<string> => {
    const text = await section('Data').locator('.mono').first().textContent();
    return text ?? '';
  };
  const filesWith = (folder: string, text: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file).includes(text));
  const call = (name: string, input: unknown): Promise<unknown> => callApp(app.page, name, input);
  const totalOf = async (show: string): Promise<number> =>
    ((await call('recipients.list', { show })) as { total: number }).total;

  it('lose nothing at twice the size, and in German', async () => {
    await app.page.setViewportSize({ width: 640, height: 410 });
    const overflow = (): Promise<boolean> =>
      app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    for (const name of ['Accounts', 'Verdicts', 'Return addresses', 'Data']) {
      await app.page.getByRole('link', { name, exact: true }).click();
      await app.shoot(`settings-${name.toLowerCase().replaceAll(' ', '-')}-zoomed`);
      expect(await overflow()).toBe(false);
      await expect
        .poll(() => app.page.evaluate(() => [document.documentElement.scrollTop, document.body.scrollTop]))
        .toEqual([0, 0]);
    }
    await app.page.setViewportSize({ width: 1280, height: 820 });
    await app.page.getByRole('button', { name: 'Deutsch' }).click();
    for (const name of ['Konten', 'Einstufung', 'Absenderadressen', 'Mitteilungen', 'Daten']) {
      await app.page.getByRole('link', { name, exact: true }).click();
      await app.shoot(`settings-german-${name.toLowerCase()}`);
    }
    expect(await app.axe()).toEqual([]);
    await app.page.getByRole('button', { name: 'English' }).click();
    await app.page.getByRole('heading', { name: 'Settings' }).waitFor();
  });

  it.each(THEMES)('are whole in %s, wide and narrow, with every section', async (theme) => {
    await app.theme(theme);
    await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe(theme);
    for (const width of [1280, 900]) {
      await app.page.setViewportSize({ width, height: 820 });
      for (const name of ['Accounts', 'Verdicts', 'Return addresses', 'Notifications', 'Look and keys', 'Data']) {
        await app.page.getByRole('link', { name, exact: true }).click();
        await app.page.evaluate(() => document.fonts.ready);
        await app.shoot(`settings-${name.toLowerCase().replaceAll(' ', '-')}-${theme}-${width}`);
      }
      expect(await app.axe()).toEqual([]);
      const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(overflow).toBe(false);
    }
    await app.page.setViewportSize({ width: 1280, height: 820 });
  });

  it('say beforehand what another policy would do, and do it', async () => {
    await app.go('#/settings/verdicts');
    const now = await policy()
      .getByText(/addresses are bad, \d+ watched/)
      .textContent();
    const [bad = 0, watch = 0] = (now ?? '').match(/\d+/g)?.map(Number) ?? [];
    await policy().getByLabel('Soft bounces until watched').fill('1');
    const line = policy().getByText(/^With this, /);
    await line.waitFor();
    await expect.poll(() => line.textContent()).toMatch(/and (\d+) watched/);
    const would = Number(/and (\d+) watched/.exec((await line.textContent()) ?? '')?.[1]);
    expect(would).toBeGreaterThan(watch);
    await app.shoot('settings-policy-preview');
    await policy().getByRole('button', { name: 'Apply' }).click();
    await expect
      .poll(() => policy().getByRole('status').first().textContent())
      .toBe(`${bad} addresses are bad, ${would} watched.`);
    expect(await totalOf('watch')).toBe(would);
    await app.go('#/settings/verdicts');
    await policy().getByRole('button', { name: 'Back to the usual' }).click();
    await policy().getByRole('button', { name: 'Apply' }).click();
    await expect.poll(() => policy().getByRole('status').first().textContent()).toBe(now);
  });

  it('refuse numbers that cannot be meant, in words, and apply nothing', async () => {
    await app.go('#/settings/verdicts');
    await policy().getByLabel('Soft bounces until bad').fill('2');
    await policy()
      .getByText(/An address cannot be bad before it is watched/)
      .waitFor();
    await expect.poll(() => policy().getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await policy().getByLabel('Soft bounces until bad').fill('');
    await policy().getByText('Numbers from 1 to 100, please.').waitFor();
    expect(await app.axe()).toEqual([]);
    await policy().getByLabel('Then call it bad').uncheck();
    await policy()
      .getByText(/Soft bounces alone never make an address bad/)
      .waitFor();
    await policy().getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => policy().getByLabel('Soft bounces until bad').inputValue()).toBe('5');
  });

  it('take a VERP secret by keyboard alone, and show it to nobody again', async () => {
    await app.go('#/settings/verp');
    await verp().getByLabel('Name in the address').focus();
    await app.page.keyboard.type('ne ws!');
    await verp()
      .getByText(/^Letters and digits, with dots/)
      .waitFor();
    await app.page.keyboard.press('Control+A');
    await app.page.keyboard.type('news');
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.type(SECRET);
    await app.page.keyboard.press('Enter');
    await verp().getByText('news-…').waitFor();
    await expect.poll(() => verp().getByLabel('Secret', { exact: true }).inputValue()).toBe('');
    expect(await app.page.content()).not.toContain(SECRET);
    expect(filesWith(await dataFolder(), SECRET)).toEqual([]);
    expect(await app.axe()).toEqual([]);
    await app.shoot('settings-verp-added');
    await verp().getByRole('button', { name: 'Remove the secret for news-…' }).focus();
    await app.page.keyboard.press('Enter');
    await verp().getByText('No secret yet.').waitFor();
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('verp-name');
  });

  it('save what the user decided, and never a secret', async () => {
    await app.go('#/settings/data');
    const download = app.page.waitForEvent('download');
    await section('Data').getByRole('button', { name: 'Save as JSON' }).click();
    const file = await (await download).path();
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(Object.keys(saved)).toEqual(expect.arrayContaining(['policy', 'recipients', 'links', 'settings']));
    expect((await download).suggestedFilename()).toMatch(/^bounceboard-data-\d{4}-\d\d-\d\d\.json$/);
  });

  it('rebuild everything and lose nothing that was decided', async () => {
    const { rows } = (await call('recipients.list', { show: 'bad' })) as { rows: readonly { address: string }[] };
    const address = rows[0]?.address ?? '';
    await call('recipients.override', { address, verdict: 'ok' });
    await call('recipients.note', { address, note: 'asked by phone' });
    const totals = await Promise.all(['all', 'bounced', 'bad', 'recovered'].map(totalOf));
    await app.go('#/settings/data');
    const size = section('Data').getByText(/^Database .*reports? with/);
    const before = await size.textContent();
    const begun = app.page.waitForResponse((answer) => answer.request().postData()?.includes('data.rebuild') === true);
    await section('Data').getByRole('button', { name: 'Rebuild now' }).click();
    await begun;
    await expect.poll(() => call('data.get', {})).toMatchObject({ rebuilding: null });
    await section('Accounts')
      .getByText(/^reading/)
      .waitFor({ state: 'detached' });
    const reports = (text: string | null) => /(\d+) reports?/.exec(text ?? '')?.[1];
    expect(reports(await size.textContent())).toBe(reports(before));
    expect(await Promise.all(['all', 'bounced', 'bad', 'recovered'].map(totalOf))).toEqual(totals);
    expect(await call('recipients.get', { address })).toMatchObject({ override: 'ok', note: 'asked by phone' });
  });

  it('are gone through by keyboard, section by section', async () => {
    await app.go('#/settings');
    await app.page.getByRole('link', { name: 'Accounts', exact: true }).focus();
    for (let i = 0; i < 5; i++) await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('settings-data');
    await expect.poll(() => app.page.evaluate(() => window.location.hash)).toBe('#/settings/data');
    for (let i = 0; i < 4; i++) await app.page.keyboard.press('Tab');
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.textContent)).toBe('Erase everything…');
  });

  it('erase everything only after being asked twice, and begin anew', async () => {
    const folder = await dataFolder();
    await app.go('#/settings/data');
    await section('Data').getByRole('button', { name: 'Erase everything…' }).click();
    const dialog = app.page.getByRole('dialog', { name: 'Erase everything?' });
    const final = dialog.getByRole('button', { name: 'Erase everything' });
    await expect.poll(() => final.isDisabled()).toBe(true);
    expect(await app.axe()).toEqual([]);
    await app.shoot('settings-erase');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => section('Accounts').getByText('Sample mailbox').count()).toBe(1);
    await section('Data').getByRole('button', { name: 'Erase everything…' }).click();
    await dialog.getByLabel('I understand that this cannot be undone').check();
    await final.click();
    await app.page.getByRole('heading', { name: 'Find out why your mail came back' }).waitFor();
    expect(readdirSync(folder).filter((name) => /sample|imports|log/.test(name))).toEqual([]);
    expect(filesWith(folder, 'Undelivered')).toEqual([]);
    await app.page.getByRole('button', { name: 'Try the sample mailbox' }).click();
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
  });
});
