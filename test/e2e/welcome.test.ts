import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';

const SENT = `From: Ekiri <ekiri@studio.example>
To: jo\u202e@uni.example
Subject: =?utf-8?B?${Buffer.from('Photos \u202egnp.exe \u{1f600}').toString('base64')}?= ${'long '.repeat(400)}
Date: Fri, 20 Nov 2026 10:42:00 +0100
Message-ID: <one@studio.example>

Hello
`;

describeWith(['chromium'], 'the first start', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bounceboard-mail-'));
    for (const sub of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'Sent', sub), { recursive: true });
    writeFileSync(join(folder, 'Sent', 'cur', '1.host:2,S'), SENT);
    app = await startApp({ sample: false });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has three doors', async () => {
    const { page } = app;
    await page.getByRole('heading', { name: 'Find out why your mail came back' }).waitFor();
    await page.getByRole('heading', { name: 'Connect a mailbox' }).waitFor();
    await page.getByRole('heading', { name: 'Open a mail file or folder' }).waitFor();
    await page.getByRole('button', { name: /^Try the sample mailbox/ }).waitFor();
    for (const theme of THEMES) {
      await app.theme(theme);
      await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(theme);
      await app.shoot(`welcome-first-${theme}`);
      expect(await app.axe()).toEqual([]);
    }
  });

  it('fills in the user name that the provider wants, and says where there is no IMAP', async () => {
    const { page } = app;
    const says = async (email: string, words: RegExp) => {
      await page.getByLabel('E-mail address').fill(email);
      await page.keyboard.press('Tab');
      await page.locator('.prov').filter({ hasText: words }).waitFor();
    };
    const byHand = page.getByRole('button', { name: 'Set up by hand' });
    const user = () => page.getByLabel('User name').inputValue();
    await says('anna@hey.com', /HEY has no IMAP/);
    await app.shoot('welcome-no-imap-dark');
    expect(await app.axe()).toEqual([]);
    expect(await page.getByRole('button', { name: 'Test the connection' }).count()).toBe(0);
    await says('anna@free.fr', /Server imap\.free\.fr, user name anna$/);
    await app.shoot('welcome-user-name-dark');
    await byHand.click();
    expect(await user()).toBe('anna');
    await says('berta@gmail.com', /Google refuses/);
    await expect.poll(user).toBe('berta@gmail.com');
    await byHand.click();
  });

  it('says what the provider asks for, and which step of the test failed', async () => {
    const { page } = app;
    await page.getByLabel('E-mail address').fill('someone@gmail.com');
    await page.keyboard.press('Enter');
    await page.locator('.prov').waitFor();
    await expect.poll(() => page.locator('.prov').innerText()).toMatch(/app password/i);
    await page.getByRole('button', { name: 'Set up by hand' }).click();
    await page.getByLabel('IMAP server').fill('127.0.0.1');
    await page.getByLabel('Port').fill('9');
    await page.getByLabel(/password/i).fill('not a real one');
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.locator('.ticks .failed').waitFor();
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('127.0.0.1');
    await app.shoot('welcome-failed-dark');
    expect(await app.axe()).toEqual([]);
  });

  it('names a path that is not there', async () => {
    const { page } = app;
    await page.getByLabel('Path of a file or folder').fill('/no/such/mail');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(() => page.getByRole('alert').last().innerText()).toContain('/no/such/mail');
  });

  it('opens a typed folder; hidden characters are shown, the layout holds, nothing else is asked for', async () => {
    const { page } = app;
    await page.getByLabel('Path of a file or folder').fill(folder);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('option').first().click();
    await page.locator('.detail h2').waitFor();
    await expect.poll(() => page.locator('.detail h2').innerText()).toContain('U+202E');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBe(0);
    expect(app.requests.filter((url) => !url.startsWith('http://127.0.0.1:'))).toEqual([]);
    await app.shoot('sent-hostile-dark');
  });

  it('removes an account again, after asking', async () => {
    const { page } = app;
    await page.locator('.acct').click();
    await page.getByRole('menuitem', { name: 'Remove…' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByRole('heading', { name: 'Find out why your mail came back' }).waitFor();
  });

  it('opens the sample mailbox', async () => {
    const { page } = app;
    await page.getByRole('button', { name: /^Try the sample mailbox/ }).click();
    await page.getByRole('option').nth(3).waitFor();
    expect(app.complaints.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
  });
});
