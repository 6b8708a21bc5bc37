import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../support/programs.ts';
import { startApp, type TestApp } from './app.ts';

const DAY = 86_400_000;

function letter(number: number, at: number): string {
  return [
    'From: ekiri@studio.example',
    `To: person${number}@northwind.example`,
    `Subject: Letter ${number}`,
    `Date: ${new Date(at).toUTCString()}`,
    `Message-ID: <letter${number}@studio.example>`,
    '',
    'Hello',
    '',
  ].join('\n');
}

describeWith(['chromium'], 'mail that comes in while one reads', () => {
  let app: TestApp;
  let folder: string;
  const put = (number: number, at: number) =>
    writeFileSync(join(folder, 'Sent', 'cur', `${number}.host:2,S`), letter(number, at));
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bounceboard-mail-'));
    for (const sub of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'Sent', sub), { recursive: true });
    for (let number = 0; number < 80; number += 1) put(number, Date.now() - (number + 2) * DAY);
    app = await startApp({ sample: false });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('appears in the list, and neither the rows in sight nor the focus move', async () => {
    const { page } = app;
    await page.getByLabel('Path of a file or folder').fill(folder);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('option', { name: 'Letter 0' }).click();
    await expect.poll(() => page.getByRole('link', { name: /^Sent/ }).innerText()).toContain('80');
    const list = page.getByRole('listbox', { name: 'Sent messages' });
    await list.focus();
    await list.evaluate((element) => element.scrollTo({ top: 2010 }));
    const topRow = () =>
      list.evaluate((element) => {
        const top = element.getBoundingClientRect().top;
        const first = [...element.querySelectorAll('[role="option"]')].find(
          (row) => row.getBoundingClientRect().bottom > top,
        );
        return { text: first?.textContent, offset: Math.round((first?.getBoundingClientRect().top ?? 0) - top) };
      });
    await expect.poll(async () => (await topRow()).text).toBeTruthy();
    const before = await topRow();
    for (const number of [100, 101, 102]) put(number, Date.now() - 60_000 * (number - 99));
    await page.keyboard.press('F5');
    await expect.poll(() => page.getByRole('link', { name: /^Sent/ }).innerText()).toContain('83');
    await expect.poll(() => page.getByRole('option').first().getAttribute('aria-setsize')).toBe('83');
    expect(await topRow()).toEqual(before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
    await page.keyboard.press('Home');
    await page.getByRole('option', { name: 'Letter 100' }).waitFor();
  });
});
