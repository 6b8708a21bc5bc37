// The search field in a real browser: completion, chips, what it could not read, by keyboard and by pointer.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';

describeWith(['chromium'], 'the search field', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: true });
    await app.page.getByRole('link', { name: /^Sent/ }).waitFor();
  });
  afterAll(() => app?.close());
  const field = () => app.page.getByRole('combobox');
  const offers = () => app.page.getByRole('listbox', { name: 'Ways to finish the word' });
  const search = () => new URLSearchParams(new URL(app.page.url()).hash.split('?')[1]).get('q');

  it('offers operators, then the values there are, and makes them chips, by keyboard alone', async () => {
    const { page } = app;
    await app.go('#/sent');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('re');
    await expect.poll(() => offers().getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('reason:')]);
    await expect.poll(() => field().getAttribute('aria-expanded')).toBe('true');
    await app.shoot('search-offers');
    await page.keyboard.press('ArrowDown');
    const active = await field().getAttribute('aria-activedescendant');
    await expect.poll(() => page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    expect(await app.axe()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('full');
    await offers()
      .getByRole('option', { name: /Mailbox full/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove reason: Mailbox full' }).waitFor();
    await expect.poll(search).toBe('reason:mailbox-full');
    await expect.poll(() => field().inputValue()).toBe('');
    expect(await app.axe()).toEqual([]);
    await app.shoot('search-chips');
  });

  it('keeps chips over a reload and Back; Backspace opens the last one again, Esc clears, then leaves', async () => {
    const { page } = app;
    await page.reload();
    await page.getByRole('button', { name: 'Remove reason: Mailbox full' }).waitFor();
    await field().focus();
    await page.keyboard.press('Backspace');
    await expect.poll(() => field().inputValue()).toBe('reason:mailbox-full');
    await page.keyboard.type(' to:b');
    await offers().getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await offers().waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await expect.poll(search).toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('combobox');
  });

  it('offers addresses, domains and codes that occur, and states of the list it stands over', async () => {
    const { page } = app;
    await app.go('#/recipients');
    await field().fill('domain:g');
    await expect.poll(() => offers().getByRole('option').allInnerTexts()).toContain('gmail.com');
    await field().fill('is:');
    await offers()
      .getByRole('option', { name: /typing slip/ })
      .click();
    await page.getByRole('button', { name: 'Remove is: typing slip' }).waitFor();
    await expect.poll(search).toBe('is:slip');
    await expect.poll(() => page.getByRole('gridcell', { name: /gmial\.com|gmail\.con/ }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Remove is: typing slip' }).click();
    await expect.poll(search).toBeNull();
  });

  it('says what it searches as plain words, and goes on', async () => {
    const { page } = app;
    await app.go('#/sent');
    await field().fill('type:harsh');
    await expect.poll(() => page.locator('.search [role=status]').innerText()).toContain('hard, soft, none');
    await field().fill('colour:red');
    await expect.poll(() => page.locator('.search [role=status]').innerText()).toContain('no such operator');
    await page.getByText('Nothing matches').waitFor();
    expect(await app.axe()).toEqual([]);
    await field().fill('"unclosed to: ((( * NEAR ');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await page.getByRole('option').first().waitFor();
  });
});
