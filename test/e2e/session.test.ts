// Who may use the loopback host, in a real browser: the tab that opened it, and no other tab and no other server.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRedirectFile } from '../../electron/hosts/launcher/redirect-file.ts';
import { launch } from '../hosts/launched.ts';
import { send } from '../hosts/web-client.ts';
import { describeWith } from '../support/programs.ts';
import { openPage, type TestApp, THEMES } from './app.ts';
import { callApp, keyOf } from './page-session.ts';

describeWith(['chromium'], 'the way in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-e2e-'));
  let app: TestApp;
  let printed: string;

  beforeAll(async () => {
    const host = launch(['--web', '--sample', '--data', folder]);
    printed = await host.firstAddress();
    const file = writeRedirectFile(printed, folder);
    app = await openPage(Promise.resolve(file.address), async () => {
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    });
  }, 60_000);
  afterAll(() => app?.close());
  const context = (): BrowserContext => app.page.context();
  const address = (): string => `${new URL(printed).origin}/`;
  const shown = (page: Page) => page.getByRole('link', { name: /^Sent/ });

  it('leads from the file into the app, and leaves no token in the address bar', async () => {
    await shown(app.page).waitFor();
    expect(app.page.url()).toMatch(new RegExp(`^${address()}(?:#.*)?$`));
    expect(await app.page.locator('meta[name="bounceboard-key"]').count()).toBe(0);
  });

  it('stays open through a reload', async () => {
    await app.go('#/sent');
    await app.page.reload();
    await app.page.getByRole('option').first().waitFor();
    expect(await callApp(app.page, 'app.state', {})).toMatchObject({ host: 'web' });
  });

  describe('another server of this computer', () => {
    let other: Server;
    let cookie: string | undefined;
    beforeAll(async () => {
      other = createServer((request, response) => {
        cookie ??= request.headers.cookie;
        response.end('hello');
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => {
      other.closeAllConnections();
      other.close();
    });

    it('gets the cookie from the browser, and can do nothing with it', async () => {
      const page = await context().newPage();
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      await page.close();
      expect(cookie).toMatch(/^bounceboard-\d+=/);
      const replay = {
        Cookie: cookie ?? '',
        Origin: new URL(printed).origin,
        'Sec-Fetch-Site': 'same-origin',
        'X-Bounceboard': '1',
        'Content-Type': 'application/json',
      };
      const body = '{"name":"data.export","input":{}}';
      const answer = await send(printed, { method: 'POST', path: '/api/call', headers: replay, body });
      expect(answer.status).toBe(403);
      const key = await keyOf(app.page);
      expect((await send(printed, { headers: replay })).body).not.toContain(key);
      // Only the page's own key was missing.
      const own = { ...replay, 'X-Bounceboard': key };
      expect((await send(printed, { method: 'POST', path: '/api/call', headers: own, body })).status).toBe(200);
    });
  });

  it.each([
    ['en-GB', 'This tab is not connected to Bounceboard', /press Enter: it prints an address/],
    ['de-DE', 'Dieser Tab ist nicht mit Bounceboard verbunden', /drücken Sie die Eingabetaste/],
  ])('of another tab of the browser is closed, and says in %s what to do', async (locale, title, text) => {
    const browser = context().browser();
    const second = await browser?.newContext({ locale, storageState: await context().storageState() });
    const page = await second?.newPage();
    if (!page) throw new Error('the browser opens no page');
    await page.setViewportSize({ width: 1280, height: 820 });
    await page.goto(address());
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText(text).waitFor();
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await page.screenshot({ path: join('.screens', `session-other-tab-${locale}-${theme}.png`) });
    }
    await second?.close();
  });

  it.each([
    ['en-GB', 'This address of Bounceboard is used up'],
    ['de-DE', 'Diese Adresse von Bounceboard ist verbraucht'],
  ])('of another browser is closed, and says in %s what to do', async (locale, title) => {
    const second = await context().browser()?.newContext({ locale });
    const page = await second?.newPage();
    if (!page) throw new Error('the browser opens no page');
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    expect((await page.goto(printed))?.status()).toBe(403);
    await page.getByRole('heading', { name: title }).waitFor();
    // The policy allows the style that the page contains.
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await page.screenshot({ path: join('.screens', `session-used-up-${locale}-${theme}.png`) });
    }
    expect(complaints.filter((text) => !text.includes('403'))).toEqual([]);
    await second?.close();
  });

  it('says so in a tab with a key that is no longer valid', async () => {
    await app.page.evaluate(() => sessionStorage.setItem('bounceboard-key', 'x'));
    await app.page.reload();
    await app.page.getByRole('heading', { name: 'This tab is not connected to Bounceboard' }).waitFor();
    for (const theme of THEMES) {
      await app.theme(theme);
      expect(await app.axe()).toEqual([]);
    }
  });
});
