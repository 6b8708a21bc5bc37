// A VERP secret without a key store: a restart loses it, and the screen asks for it again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../hosts/launched.ts';
import { describeWith } from '../support/programs.ts';
import { LOOKS, openPage, type TestApp } from './app.ts';

describeWith(['chromium'], 'a VERP secret after a restart', () => {
  let app: TestApp;
  let folder: string;
  const start = async (): Promise<void> => {
    const host = launch(['--web', '--data', folder]);
    app = await openPage(host.firstAddress(), async () => {
      await host.stop();
    });
    await app.go('#/settings/verp');
  };
  const verp = () => app.page.getByRole('region', { name: 'Signed return addresses (VERP)' });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bounceboard-e2e-'));
    await start();
    await verp().getByLabel('Name in the address').fill('news');
    await verp().getByLabel('Secret', { exact: true }).fill('a long enough secret');
    await verp().getByRole('button', { name: 'Add' }).click();
    await verp().getByText('news-…').waitFor();
    await app.close();
    await start();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is entered again in a dialog that everybody can use', async () => {
    const enter = verp().getByRole('button', { name: 'Enter again…' });
    await enter.click();
    const dialog = app.page.getByRole('dialog', { name: 'The secret for news-…' });
    await dialog.waitFor();
    for (const look of LOOKS) {
      await app.theme(look);
      await app.shoot(`settings-verp-enter-${look}`);
      expect(await app.axe()).toEqual([]);
    }
    await app.theme('light');
    await app.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => enter.evaluate((button) => button === document.activeElement)).toBe(true);
    await app.page.keyboard.press('Enter');
    const field = dialog.getByLabel('Secret', { exact: true });
    await field.fill('a long enough secret');
    await app.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await enter.waitFor({ state: 'detached' });
    expect(app.complaints).toEqual([]);
  });
});
