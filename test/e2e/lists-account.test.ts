// The lists of one account of several: chosen on the screen, held in the address, and kept over reload and Back.
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';
import { listTotal } from './overview-charts.ts';
import { daily, makeMailbox } from './small-mailbox.ts';

const LETTERS = 5;
const GONE = 'person0@northwind.example';

describeWith(['chromium'], 'the lists of one account', () => {
  let app: TestApp;
  let folder: string;
  /** Failures in the sample mailbox. */
  let ofSample = 0;
  const chooser = () => app.page.getByRole('combobox', { name: 'Account' });
  const tabCount = async (name: string): Promise<number> =>
    Number((await app.page.getByRole('tab', { name }).locator('.n').innerText()).replaceAll(',', ''));
  const total = () => listTotal(app.page);
  beforeAll(async () => {
    folder = makeMailbox(daily(LETTERS), 1);
    app = await startApp({ sample: true });
    await app.page.getByText(/^Last read/).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('have nothing to choose from while there is one account alone', async () => {
    for (const screen of ['bounces', 'recipients', 'export']) {
      await app.go(`#/${screen}`);
      await app.page.locator('h1').waitFor();
      expect(await chooser().count()).toBe(0);
    }
    await app.go('#/bounces');
    await expect.poll(total).toBeGreaterThan(10);
    ofSample = await total();
    await app.go('#/welcome');
    await app.page.getByLabel('Path of a file or folder').fill(folder);
    await app.page.getByRole('button', { name: 'Open', exact: true }).click();
    await app.page.getByRole('option', { name: 'Letter 1' }).waitFor();
    // Its only bounce is read last.
    await app.go('#/bounces?account=2');
    await expect.poll(total).toBe(1);
  });

  it('Bounces: the list and the numbers of the tabs, over reload, another tab and Back', async () => {
    const { page } = app;
    await app.go('#/bounces');
    const all = ofSample + 1;
    await expect.poll(() => tabCount('Failures')).toBe(all);
    await expect.poll(total).toBe(all);
    await chooser().selectOption({ label: basename(folder) });
    await expect.poll(() => tabCount('Failures')).toBe(1);
    await expect.poll(total).toBe(1);
    expect(page.url()).toContain('account=2');
    await page.reload();
    await expect.poll(total).toBe(1);
    await expect.poll(() => chooser().inputValue()).toBe('2');
    await page.getByRole('tab', { name: 'Complaints' }).click();
    await page.getByRole('button', { name: 'Show all' }).waitFor();
    expect(page.url()).toContain('account=2');
    expect(await app.axe()).toEqual([]);
    await page.goBack();
    await page.goBack();
    await expect.poll(total).toBe(all);
    await expect.poll(() => chooser().inputValue()).toBe('');
  });

  it('Recipients: those whom the account wrote to, sorted and searched', async () => {
    const { page } = app;
    await app.go('#/recipients?account=2');
    await expect.poll(total).toBe(LETTERS);
    await page.getByRole('button', { name: 'Bad', exact: true }).click();
    await expect.poll(total).toBe(1);
    await page.reload();
    await expect.poll(total).toBe(1);
    await page.getByRole('row', { name: GONE }).click();
    expect(page.url()).toContain('account=2');
    await app.go('#/recipients?account=2&q=person1');
    await expect.poll(total).toBe(1);
    await app.go('#/recipients?account=1&q=person1%40northwind.example');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(total).toBeGreaterThan(LETTERS);
    await expect.poll(() => chooser().inputValue()).toBe('');
    expect(await app.axe()).toEqual([]);
  });

  it('Export: the bad addresses of that account, as they were looked at', async () => {
    const { page } = app;
    await app.go('#/sent?account=2');
    await page.getByRole('link', { name: 'Export bad addresses' }).click();
    await page.getByRole('heading', { name: /1 address/ }).waitFor();
    await expect.poll(() => chooser().inputValue()).toBe('2');
    await page.getByLabel('Also addresses', { exact: false }).check();
    expect(page.url()).toContain('account=2');
    await page.getByText(GONE).first().waitFor();
    await chooser().selectOption({ label: 'All accounts' });
    await page.getByRole('heading', { name: /\d\d addresses/ }).waitFor();
    expect(await app.axe()).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});
