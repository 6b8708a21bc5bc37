// The report viewer in all its tabs, by pointer and by keyboard alone.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp, THEMES } from './app.ts';
import { bigSource, PLAIN } from './viewer-reports.ts';

describeWith(['chromium'], 'the report viewer', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
  });
  afterAll(() => app?.close());

  /** Hands a source to Explain as a file. */
  async function explain(source: string, name = 'report.eml'): Promise<void> {
    const { page } = app;
    await app.go('#/overview');
    await page.getByRole('heading', { name: 'Needs your attention' }).waitFor();
    await app.go('#/explain');
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: 'message/rfc822', buffer: Buffer.from(source) });
    await page.locator('.viewer').waitFor();
  }
  const tab = (name: string) => app.page.getByRole('tab', { name, exact: true });
  const copied = () => app.page.evaluate(() => navigator.clipboard.readText());

  it('groups the fields by recipient, and says of each what it means, on hover and on focus', async () => {
    const { page } = app;
    await explain(PLAIN);
    const groups = page.locator('.raw .group h4');
    await expect
      .poll(() => groups.allInnerTexts())
      .toEqual([
        'About the message',
        expect.stringMatching(/^Recipient 1 of 2: mira@buyer\.example\s*This one$/),
        'Recipient 2 of 2: jo@harbour.example',
      ]);
    await page.getByRole('button', { name: 'Remote-MTA:' }).first().hover();
    await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('RFC 3464 § 2.3.5');
    await page.mouse.move(0, 0);
    await page.locator('.raw').focus();
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('X-Desk-Ticket:');
    await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('no standard says');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('RFC 3464 § 2.3.2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(copied).toBe('rfc822; mira@buyer.example');
  });

  it('leads from a fact to its line and back, with the keyboard alone', async () => {
    const { page } = app;
    await explain(PLAIN);
    await page
      .getByRole('button', { name: /jo@harbour\.example/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'The mailbox is full' }).waitFor();
    await page.locator('.why summary').focus();
    await page.keyboard.press('Enter');
    const status = page.locator('.why [data-fact="status"]');
    await status.focus();
    await page.keyboard.press('Enter');
    const line = page.locator('.raw .ln', { has: page.locator('mark.shown') });
    await line.waitFor();
    await expect.poll(() => line.innerText()).toMatch(/Status:\s*4\.2\.2/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-fact-mark'))).toBe('status');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-fact'))).toBe('status');

    await page.locator('.why [data-fact="message-id"]').press('Enter');
    await expect.poll(() => tab('Original headers').getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => page.locator('mark.shown').innerText()).toBe('<a1.b2@studio.example>');
  });

  it('shows the same fact in the full source, on the line of its own recipient', async () => {
    const { page } = app;
    await explain(PLAIN);
    await tab('Full source').click();
    for (const [fact, text] of [
      ['reason', /User unknown/],
      ['diagnostic', /550 5\.1\.1 User unknown/],
      ['reply-code', /Diagnostic-Code: smtp; 550/],
    ] as const) {
      await page.locator(`.why [data-fact="${fact}"]`).first().click();
      const line = page.locator('.src .ln', { has: page.locator('mark.shown') });
      await expect.poll(() => line.first().innerText()).toMatch(text);
    }
    const mark = page.locator('.src [data-fact-mark="recipient"]');
    await mark.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('mira@buyer.example');
    expect(await page.locator('.why details').getAttribute('open')).not.toBeNull();
  });

  it('says what decided, and why it is taken for a bounce', async () => {
    const { page } = app;
    await explain(PLAIN);
    await page.locator('.why summary').click();
    const proof = await page.locator('.why details').innerText();
    expect(proof).toMatch(/What decided:.*unknown/);
    expect(proof).toContain('multipart/report; report-type=delivery-status');
    expect(proof).toContain('<a1.b2@studio.example>');
  });

  it('shows the tree of parts, opens one as text and saves one', async () => {
    const { page } = app;
    await explain(PLAIN);
    await tab('Structure').click();
    const rows = await page.locator('.part').allInnerTexts();
    expect(rows.map((row) => row.split('\n')[0])).toEqual([
      'The report as a whole',
      'Text for people',
      'Delivery report for machines',
      'Your message, returned',
      'Holds the parts below',
      'Text',
      'Attachment',
    ]);
    expect(rows[6]).toMatch(/application\/pdf, base64, “programme\.pdf”[\s\S]*6 byte/);
    await page.getByRole('button', { name: 'Open part 3.1.2 as text' }).press('Enter');
    await expect.poll(() => page.locator('.opened .src').innerText()).toContain('hello!');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save part 3.1.2' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('programme.pdf');
    expect(readFileSync(await download.path(), 'utf8')).toBe('hello!');
  });

  it('saves the very message, and copies it for strangers', async () => {
    const { page } = app;
    const latin = PLAIN.replace('charset=utf-8', 'charset=iso-8859-1').replace(
      'I could not',
      'Zur\u00fcck: I could not',
    );
    await app.go('#/overview');
    await app.go('#/explain');
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'latin.eml', mimeType: 'message/rfc822', buffer: Buffer.from(latin, 'latin1') });
    await tab('Human text').click();
    await expect.poll(() => page.locator('.src').innerText()).toContain('Zurück');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save .eml' }).click(),
    ]);
    expect(readFileSync(await download.path()).equals(Buffer.from(latin, 'latin1'))).toBe(true);
    await tab('Delivery report').click();
    await page.getByRole('button', { name: 'Copy all' }).click();
    await expect.poll(copied).toContain('Final-Recipient: rfc822; mira@buyer.example');
    await page.getByRole('button', { name: 'Copy redacted' }).click();
    await expect
      .poll(copied)
      .toMatch(/Final-Recipient: rfc822; person\d@domain\d\.example\nAction: failed\nStatus: 5\.1\.1/);
    expect(await copied()).not.toMatch(/mira|buyer|harbour|studio/i);
    await tab('Full source').click();
    await page.getByRole('button', { name: 'Copy redacted' }).click();
    await expect.poll(copied).toContain('[6 bytes left out]');
    expect(await copied()).not.toMatch(/mira|buyer|harbour|studio|lindqvale|spring|programme/i);
  });

  it('takes a source of five megabytes with a line of one, finds in it and wraps it', async () => {
    const { page } = app;
    await explain(bigSource(), 'big.eml');
    await tab('Full source').click();
    await page.locator('.src .ln').nth(5).waitFor();
    await expect.poll(() => page.locator('.src .ln').count()).toBeLessThan(120);
    await page.getByRole('button', { name: 'Wrap lines' }).click();
    await expect
      .poll(() => page.getByRole('button', { name: 'Wrap lines' }).getAttribute('aria-pressed'))
      .toBe('false');
    await page.locator('.src').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('needle');
    await expect.poll(() => page.locator('.hits').innerText()).toBe('1 of 1');
    await expect.poll(() => page.locator('.src mark.now').innerText()).toBe('needle');
    await page.getByRole('searchbox', { name: 'Find in Full source' }).fill('FINAL-recipient');
    await expect.poll(() => page.locator('.hits').innerText()).toBe('1 of 2');
    await page.getByRole('searchbox', { name: 'Find in Full source' }).press('Enter');
    await expect.poll(() => page.locator('.hits').innerText()).toBe('2 of 2');
    await page.getByRole('searchbox', { name: 'Find in Full source' }).press('Shift+Enter');
    await expect.poll(() => page.locator('.hits').innerText()).toBe('1 of 2');
    await page.getByRole('button', { name: 'Next hit' }).click();
    await expect.poll(() => page.locator('.hits').innerText()).toBe('2 of 2');
  });

  it('says where a bounced message of the mailbox was read from', async () => {
    const { page } = app;
    await app.go('#/sent?show=hard');
    await page.getByRole('option', { name: 'No such address' }).first().click();
    await page.locator('.viewer').waitFor();
    await page.locator('.why [data-fact="diagnostic"]').click();
    await page.locator('mark.shown').first().waitFor();
    await tab('Structure').click();
    await expect.poll(() => page.url()).toContain('part=structure');
    await page.reload();
    await page.locator('.part').first().waitFor();
  });

  for (const theme of THEMES)
    it(`has a picture of every tab, ${theme}, and nothing that axe finds wrong`, async () => {
      await app.theme(theme);
      await explain(PLAIN);
      await app.page.locator('.why summary').click();
      for (const name of ['Delivery report', 'Human text', 'Original headers', 'Structure', 'Full source']) {
        await tab(name).click();
        await app.page.locator('.viewer').scrollIntoViewIfNeeded();
        await app.shoot(`viewer-${name.toLowerCase().replace(' ', '-')}-${theme}`);
        expect(await app.axe()).toEqual([]);
      }
    });

  it('complained of nothing, and asked nobody', () => {
    expect(app.complaints).toEqual([]);
    expect(
      app.requests.filter((url) => !/^(?:http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:|data:)/.test(url)),
    ).toEqual([]);
  });
});
