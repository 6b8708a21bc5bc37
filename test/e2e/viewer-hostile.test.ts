// A report written to attack its reader: none of it runs, fetches anything, or covers the page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';
import { HOSTILE } from './viewer-reports.ts';

const TABS = ['Delivery report', 'Human text', 'Original headers', 'Structure', 'Full source'] as const;

/** Resolves when an invalid picture has failed to load and the page was drawn: everything before it has failed, too. */
function pictureFails(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const failed = new Promise((resolve) => {
      const picture = new Image();
      picture.onerror = resolve;
      picture.src = 'data:image/png,nothing';
    });
    await failed;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

describeWith(['chromium'], 'a hostile report', () => {
  let app: TestApp;
  const dialogs: string[] = [];
  beforeAll(async () => {
    app = await startApp({ sample: false });
    app.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    app.page.on('popup', (popup) => dialogs.push(`a window: ${popup.url()}`));
    await app.go('#/explain');
    await app.page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: '<img src=x onerror=alert(1)>.eml',
        mimeType: 'message/rfc822',
        buffer: Buffer.from(HOSTILE),
      });
    await app.page.locator('.viewer').waitFor();
  });
  afterAll(() => app?.close());

  it.each(TABS)('is words and nothing else in %s', async (name) => {
    const { page } = app;
    await page.getByRole('tab', { name }).click();
    if (name === 'Structure') {
      await page.getByRole('button', { name: 'Open part 3 as text' }).click();
      await expect.poll(() => page.locator('.opened .src').innerText()).toContain('<script>window.pwned = 1');
    }
    await pictureFails(page);
    const inside = await page.evaluate(() => ({
      elements: document.querySelectorAll(
        'article script, article img, article iframe, article form, article link, article meta, article base, article svg a, article style',
      ).length,
      pwned: 'pwned' in window,
      focused: document.activeElement?.tagName,
      wide: document.documentElement.scrollWidth - window.innerWidth,
      covered: document.elementFromPoint(20, 20)?.closest('nav, aside, header') !== null,
    }));
    expect(inside).toMatchObject({ elements: 0, pwned: false, wide: 0, covered: true });
  });

  it('shows hidden characters by their number', async () => {
    const { page } = app;
    const text = await page.locator('article').innerText();
    for (const sign of ['U+202E', 'U+2066', 'U+200B']) expect(text).toContain(sign);
    expect(text).not.toMatch(/[\u202e\u2066\u200b]/);
    await page.getByRole('tab', { name: 'Full source' }).click();
    const find = page.getByRole('searchbox', { name: 'Find in Full source' });
    await find.fill('zero');
    await expect
      .poll(() => page.locator('.src .ln', { has: page.locator('mark.now') }).innerText())
      .toContain('U+200B');
  });

  it('keeps its hands off the name of a saved part', async () => {
    const { page } = app;
    await page.getByRole('tab', { name: 'Structure' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save part 3', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('open-me.html');
  });

  it('ran nothing, fetched nothing, opened nothing', async () => {
    expect(dialogs).toEqual([]);
    await expect.poll(() => app.page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(
      app.requests.filter((url) => !/^(?:http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:|data:)/.test(url)),
    ).toEqual([]);
    expect(app.complaints).toEqual([]);
    expect(app.page.url()).toContain('#/explain');
  });
});
