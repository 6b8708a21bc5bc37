// The three main tasks of users, in a real browser on the sample mailbox: with the pointer, and by keyboard alone.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';

const EXPLAINED = `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mail.studio.example>
To: ekiri@studio.example
Subject: Undelivered Mail Returned to Sender
Date: Fri, 20 Nov 2026 10:42:10 +0100
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Type: text/plain

Your message could not be delivered.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.studio.example

Final-Recipient: rfc822; nobody@northwind.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.northwind.example
Diagnostic-Code: smtp; 550 5.1.1 No such user <script>alert(1)</script>

--part--
`;

describeWith(['chromium'], 'the main job', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
  });
  afterAll(() => app?.close());

  it('opens a bounced message from Sent, with its reason and the raw report', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'Sent', exact: false }).first().click();
    await page.getByRole('button', { name: 'Hard', exact: true }).click();
    await page.getByRole('option', { name: 'No such address' }).first().click();
    await page.getByRole('heading', { name: 'This address does not exist' }).waitFor();
    await expect.poll(() => page.locator('.why').innerText()).toContain('What to do');
    await page.getByRole('heading', { name: 'How it was tied' }).waitFor();
    await expect.poll(() => page.locator('.raw').innerText()).toMatch(/Final-Recipient:[\s\S]*Status:/);
    await page.getByRole('tab', { name: 'Full source' }).click();
    await page.getByRole('searchbox', { name: 'Find in Full source' }).fill('final-recipient');
    await expect.poll(() => page.locator('.hits').innerText()).toMatch(/^1 of \d/);
    await expect.poll(() => page.locator('.src mark.now').innerText()).toMatch(/final-recipient/i);
  });

  it('keeps filter, selection and tab in the address: reload and Back', async () => {
    const { page } = app;
    const before = page.url();
    expect(before).toMatch(/#\/sent\/\d+\?show=hard&part=source$/);
    await page.reload();
    await page.locator('.src').waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Hard', exact: true }).getAttribute('aria-pressed'))
      .toBe('true');
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('heading', { name: 'Needs your attention' }).waitFor();
    await page.goBack();
    await page.locator('.src').waitFor();
    expect(page.url()).toBe(before);
  });

  it('shows the state of the mailbox, and every tile leads to what it counts', async () => {
    const { page } = app;
    await app.go('#/overview');
    await page.locator('.recharts-bar-rectangle path').first().waitFor();
    const hard = page.getByRole('link', { name: /^Bounced hard/ });
    expect(Number(/Bounced hard\s*(\d+)/.exec(await hard.innerText())?.[1])).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Bounces per week: Show as table' }).click();
    await expect.poll(() => page.locator('.table-box tbody tr').count()).toBeGreaterThan(20);
    await page
      .getByRole('link', { name: /^How to fix/ })
      .first()
      .click();
    await page.locator('.why h3.self').waitFor();
    await app.go('#/overview');
    await hard.click();
    await page.getByRole('option').first().waitFor();
    expect(page.url()).toContain('#/sent?show=bounced&q=type%3Ahard');
  });

  it('does all of it by keyboard alone', async () => {
    const { page } = app;
    await app.go('#/overview');
    await page.getByRole('heading', { name: 'Needs your attention' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('reason:mailbox-full');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('option').first().innerText()).toContain('Mailbox full');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'The mailbox is full' }).waitFor();
    await expect
      .poll(() => page.locator('[role="option"][aria-selected="true"]').getAttribute('aria-posinset'))
      .toBe('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('expo');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/export');
  });

  it('shows everything about one address, and accepts the user’s own verdict', async () => {
    const { page } = app;
    await app.go('#/recipients?show=bad');
    const row = page.getByRole('row').nth(1);
    await row.click();
    await page.getByRole('heading', { name: /^Bad:/ }).waitFor();
    const address = await page.locator('.detail h2').innerText();
    await expect.poll(() => page.locator('.hist .ev').count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Keep as good' }).click();
    await page.getByRole('heading', { name: 'OK: you said so' }).waitFor();
    await page.getByRole('tab', { name: 'Note' }).click();
    await page.getByRole('textbox').last().fill('Called them, they moved.');
    await page.getByRole('button', { name: 'Save the note' }).click();
    await page.getByText('Note saved').waitFor();
    await app.go('#/export');
    await page.getByText('you keep it as good').waitFor();
    expect(await page.locator('.preview tbody').innerText()).not.toContain(address);
    await app.go(`#/recipients/${encodeURIComponent(address)}`);
    await page.getByRole('button', { name: 'Back to the automatic verdict' }).click();
    await page.getByRole('heading', { name: /^Bad:/ }).waitFor();
  });

  it('exports the bad addresses, and only those, as the preview shows them', async () => {
    const { page } = app;
    await app.go('#/export');
    await page.locator('.preview tbody tr').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Download/ }).isEnabled()).toBe(true);
    const shown = await page.locator('.preview tbody tr td:first-child').allInnerTexts();
    await page.getByRole('radio', { name: 'Plain text' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download Plain text' }).click(),
    ]);
    const saved = readFileSync(await download.path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(saved).toEqual(shown);
    await page.getByRole('radio', { name: 'CSV' }).check();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim().split(/\r?\n/)).toHaveLength(shown.length + 1);
  });

  it('explains a pasted bounce, and shows hostile words as words', async () => {
    const { page } = app;
    await app.go('#/explain');
    await page.getByRole('textbox').fill(EXPLAINED);
    await page.getByRole('button', { name: 'Explain it' }).click();
    await page.getByRole('heading', { name: 'This address does not exist' }).waitFor();
    await expect
      .poll(() => page.locator('.why .quote').innerText())
      .toContain('No such user <script>alert(1)</script>');
  });

  it('complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
