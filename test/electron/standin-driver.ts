import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ROOT } from '../../electron/build.ts';
import type { BegunDownload, DesktopDriver, DesktopEnd, DesktopRun, ShownNotification } from './desktop-driver.ts';
import { descendants, leftRunning } from './processes.ts';
import type { DriverReply, DriverRequest } from './standin/driver-channel.ts';

const REGISTER = join(import.meta.dirname, 'standin', 'register.ts');
const MAIN = join(ROOT, '.build', 'main', 'main.js');

/** Runs the built main and preload bundles unmodified on this Node, with `electron` served by the stand-in. */
export function standinDriver(chromiumPath: string): DesktopDriver {
  return {
    name: 'the stand-in',
    async launch(args, env = {}) {
      // In Electron the app's folder stands where Node has the script.
      const child = fork(MAIN, [...args], {
        execArgv: ['--disable-warning=ExperimentalWarning', '--import', REGISTER],
        env: { ...process.env, CHROMIUM: chromiumPath, ...env },
      });
      const ask = asker(child);
      const browser = await chromium.connectOverCDP(String(await ask({ op: 'endpoint' })));
      const page = await appPage(browser);
      return standinRun(child, ask, browser, page);
    },
  };
}

type Ask = (request: DriverRequest) => Promise<unknown>;

function asker(child: ChildProcess): Ask {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  child.on('message', ({ id, value }: DriverReply) => {
    waiting.get(id)?.resolve(value);
    waiting.delete(id);
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the app ended with code ${code}`));
  });
  return (request) => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      child.send({ id, request });
    });
  };
}

function contextOf(browser: Browser): ReturnType<Browser['contexts']>[number] {
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no default context');
  return context;
}

async function appPage(browser: Browser): Promise<Page> {
  const [page] = contextOf(browser).pages();
  if (!page) throw new Error('the app has opened no window');
  await page.waitForURL('http://bounceboard.app.localhost/**');
  return page;
}

function standinRun(child: ChildProcess, ask: Ask, browser: Browser, page: Page): DesktopRun {
  return {
    page,
    webPreferences: async () => (await ask({ op: 'web-preferences' })) as Record<string, unknown>,
    notifications: async () => (await ask({ op: 'notifications' })) as readonly ShownNotification[],
    downloads: async () => (await ask({ op: 'downloads' })) as readonly BegunDownload[],
    async clickNotification() {
      await ask({ op: 'click-notification' });
    },
    async openForeign(address) {
      const opened = contextOf(browser).waitForEvent('page');
      await ask({ op: 'open', address });
      return opened;
    },
    async quit(): Promise<DesktopEnd> {
      const below = descendants(child.pid ?? -1);
      const ended = once(child, 'exit');
      child.send({ id: 0, request: { op: 'quit' } });
      const [exitCode] = (await ended) as [number | null];
      return { exitCode, left: await leftRunning(below) };
    },
  };
}
