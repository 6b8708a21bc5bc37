// Requirements on the Electron root, whatever drives it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppState, Page as ListPage, SentRow } from '../../shared/domain/views.ts';
import type { Reply, Transport } from '../../shared/ipc/transport.ts';
import { LONGEST_WAIT_MS } from '../support/waits.ts';
import type { DesktopDriver, DesktopRun } from './desktop-driver.ts';

interface AppWindow {
  readonly bounceboard: Transport;
}

export function electronRootSpecs(driver: DesktopDriver): void {
  describe(`the Electron root in ${driver.name}`, () => {
    let dataFolder: string;
    let run: DesktopRun;
    let hasQuit = false;
    const call = (name: string, input: unknown): Promise<Reply> =>
      run.page.evaluate(([n, i]) => (window as unknown as AppWindow).bounceboard.call(n, i), [name, input] as const);

    beforeAll(async () => {
      dataFolder = mkdtempSync(join(tmpdir(), 'bounceboard-electron-'));
      run = await driver.launch(['--sample', '--data', dataFolder]);
    });
    afterAll(async () => {
      if (run && !hasQuit) await run.quit();
      rmSync(dataFolder, { recursive: true, force: true });
    });

    it('opens a sandboxed window with context isolation and without Node', async () => {
      expect(await run.webPreferences()).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
      });
      const seen = await run.page.evaluate(() => {
        const names = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'];
        return names.filter((name) => name in window);
      });
      expect(seen).toEqual([]);
    });

    it('gives the page the Transport and nothing else', async () => {
      const names = await run.page.evaluate(() => Object.keys((window as unknown as AppWindow).bounceboard).sort());
      expect(names).toEqual(['call', 'on', 'pathOf']);
    });

    it('runs no script that the app did not bring', async () => {
      const ran = await run.page.evaluate(async (limitMs) => {
        const violated = new Promise<string | null>((resolve) => {
          setTimeout(() => resolve(null), limitMs);
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
        });
        const script = document.createElement('script');
        script.textContent = 'window.ranInline = true';
        document.body.append(script);
        return { directive: await violated, inline: 'ranInline' in window };
      }, LONGEST_WAIT_MS);
      expect(ran).toEqual({ directive: 'script-src-elem', inline: false });
    });

    it('shows the Sent list of the sample mailbox', async () => {
      await expect.poll(async () => isRead(await call('app.state', {}))).toBe(true);
      expect(sentTotal(await call('sent.list', {}))).toBeGreaterThan(300);
      const reply = await call('sent.list', { limit: 1 });
      const subject = reply.ok ? (reply.value as ListPage<SentRow>).rows[0]?.subject : undefined;
      expect(subject).toBeTruthy();
      await run.page.evaluate(() => {
        location.hash = '#/sent';
      });
      await run.page.getByText(String(subject), { exact: false }).first().waitFor();
    });

    it('answers a call and sends an event', async () => {
      const state = await call('app.state', {});
      expect(state).toMatchObject({ ok: true, value: { host: 'electron', dataFolder } satisfies Partial<AppState> });
      const topics = await run.page.evaluate(async () => {
        const { bounceboard } = window as unknown as AppWindow;
        const heard = new Promise<readonly string[]>((resolve) => {
          const stop = bounceboard.on('changed', (payload) => {
            if (!payload.topics.includes('settings')) return;
            stop();
            resolve(payload.topics);
          });
        });
        await bounceboard.call('settings.set', { theme: 'dark' });
        return heard;
      });
      expect(topics).toContain('settings');
      expect(JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'dark' });
    });

    it('lets the page copy, and read nothing that was copied elsewhere', async () => {
      await run.page.bringToFront();
      await run.page.evaluate(() => {
        location.hash = '#/explain';
      });
      await run.page.locator('textarea').click();
      expect(await run.page.evaluate(copied, 'anna@there.example')).toBe('copied');
      await run.page.keyboard.press('ControlOrMeta+v');
      await expect.poll(() => run.page.locator('textarea').inputValue()).toBe('anna@there.example');
      expect(await run.page.evaluate(read)).toBe('NotAllowedError');
    });

    it('saves what the page itself holds, and nothing else', async () => {
      const ownAddress = await run.page.evaluate(startDownloads, '../..\\.évil\u202efdp.exe');
      await expect.poll(async () => (await run.downloads()).length).toBe(3);
      const begun = await run.downloads();
      const saved = begun.filter(({ offered }) => offered !== null);
      expect(saved.map(({ address }) => address.split('/').at(-1))).toEqual([ownAddress.split('/').at(-1)]);
      const name = (saved[0]?.offered ?? '').split(/[/\\]/).at(-1) ?? '';
      expect(name).toMatch(/^[^.\p{C}][^\p{C}]*\.exe$/u);
    });

    it('refuses input that does not fit the contract', async () => {
      expect(await call('sent.get', { id: 'x' })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      expect(await call('constructor', {})).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    });

    it('refuses a call from a page that is not the app', async () => {
      const page = await run.openForeign('data:text/html,<title>somebody else</title>');
      await page.waitForFunction(() => document.title === 'somebody else' && 'bounceboard' in window);
      const reply = await page.evaluate(() => (window as unknown as AppWindow).bounceboard.call('app.state', {}));
      expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
      await page.close();
    });

    it('ends everything when it quits', async () => {
      hasQuit = true;
      expect(await run.quit()).toEqual({ exitCode: 0, left: [] });
    });
  });
}

/** Runs in the page. */
async function copied(text: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => 'copied',
    (error: Error) => error.name,
  );
}

/** Runs in the page. */
async function read(): Promise<string> {
  return navigator.clipboard.readText().catch((error: Error) => error.name);
}

/** Runs in the page: its own bytes under this name, then a file of the app, then bytes in an address. */
function startDownloads(name: string): string {
  const own = URL.createObjectURL(new Blob(['bounces'], { type: 'text/plain' }));
  for (const [href, fileName] of [
    [own, name],
    ['./icon.svg', 'icon.svg'],
    ['data:application/octet-stream,x', 'x.bin'],
  ] as const) {
    const link = document.createElement('a');
    link.href = href;
    link.download = fileName;
    link.click();
  }
  return own;
}

/** Whether every account has been read to its end: before that, rows still move. */
function isRead(reply: Reply): boolean {
  const accounts = reply.ok ? (reply.value as AppState).accounts : [];
  return accounts.length > 0 && accounts.every(({ lastSync, progress }) => lastSync !== null && progress === null);
}

function sentTotal(reply: Reply): number {
  return reply.ok ? (reply.value as ListPage<SentRow>).total : -1;
}
