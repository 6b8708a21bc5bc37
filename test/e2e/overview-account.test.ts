// The Overview of one account of several: every number is its own, and so is every list that one leads to.
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';
import { chartOf, listTotal, numbersOf } from './overview-charts.ts';
import { daily, makeMailbox } from './small-mailbox.ts';

const LETTERS = 24;

describeWith(['chromium'], 'the Overview of one account', () => {
  let app: TestApp;
  let folder: string;
  const chooser = () => app.page.getByRole('combobox', { name: 'Account' });
  const sentTile = () => app.page.locator('.kpi').first();
  const sentOf = async (): Promise<number> => Number((await sentTile().locator('b').innerText()).replaceAll(',', ''));
  beforeAll(async () => {
    folder = makeMailbox(daily(LETTERS));
    app = await startApp({ sample: true });
    await app.page.getByText(/^Last read/).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has nothing to choose from while there is one account alone', async () => {
    await app.go('#/overview');
    await sentTile().waitFor();
    expect(await chooser().count()).toBe(0);
  });

  it('counts the mail of the account that is chosen, and keeps it over reload and Back', async () => {
    const { page } = app;
    const sample = await sentOf();
    await app.go('#/welcome');
    await page.getByLabel('Path of a file or folder').fill(folder);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('option', { name: 'Letter 0' }).waitFor();
    await app.go('#/overview');
    await expect.poll(sentOf).toBe(sample + LETTERS);
    await chooser().selectOption({ label: basename(folder) });
    await expect.poll(sentOf).toBe(LETTERS);
    expect(page.url()).toContain('account=2');
    await page.getByRole('button', { name: '30 days' }).click();
    await expect.poll(() => page.url()).toContain('days=30');
    expect(page.url()).toContain('account=2');
    await page.reload();
    await expect.poll(sentOf).toBe(LETTERS);
    await expect.poll(() => chooser().inputValue()).toBe('2');
    await page.goBack();
    await page.goBack();
    await expect.poll(sentOf).toBe(sample + LETTERS);
    await expect.poll(() => chooser().inputValue()).toBe('');
  });

  it('leads to lists of that account', async () => {
    const { page } = app;
    await app.go('#/overview?account=2');
    await expect.poll(sentOf).toBe(LETTERS);
    await sentTile().click();
    await expect.poll(() => listTotal(page)).toBe(LETTERS);
    await app.go('#/overview?account=1');
    const bar = chartOf(page, 'by-reason').locator('.bar-link').first();
    await bar.waitFor();
    await expect.poll(() => bar.getAttribute('href')).toContain('account=1');
    const { Hard = 0, Soft = 0, 'Your side': yours = 0 } = await numbersOf(bar);
    expect(Hard + Soft + yours).toBeGreaterThan(0);
    await bar.click();
    await page.locator('.vlist [role="option"]').first().waitFor();
    await expect.poll(() => chooser().inputValue()).toBe('1');
    expect(await app.axe()).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});
