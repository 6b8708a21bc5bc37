import { once } from 'node:events';
import type { WebPreferences } from 'electron';
import { _electron } from 'playwright-core';
import { ROOT } from '../../electron/build.ts';
import type { DesktopDriver, DesktopEnd } from './desktop-driver.ts';
import { descendants, leftRunning } from './processes.ts';

/** Electron has this; its type file leaves it out. */
interface Contents {
  getLastWebPreferences(): WebPreferences | null;
}

/** Runs the built app in Electron itself, driven by Playwright. */
export function electronDriver(executablePath: string): DesktopDriver {
  return {
    name: 'Electron',
    async launch(args, env = {}) {
      const app = await _electron.launch({
        executablePath,
        args: [ROOT, ...args],
        env: { ...(process.env as Record<string, string>), ...env },
      });
      return {
        page: await app.firstWindow(),
        webPreferences: () =>
          app.evaluate(({ BrowserWindow }) => {
            const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as Contents | undefined;
            return { ...(contents?.getLastWebPreferences() ?? {}) };
          }),
        async openForeign(address) {
          const opened = app.waitForEvent('window');
          await app.evaluate(async ({ BrowserWindow }, url) => {
            const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as Contents | undefined;
            const preferences = contents?.getLastWebPreferences() ?? {};
            await new BrowserWindow({ show: false, webPreferences: preferences }).loadURL(url);
          }, address);
          return opened;
        },
        async quit(): Promise<DesktopEnd> {
          const child = app.process();
          const below = descendants(child.pid ?? -1);
          const ended = once(child, 'exit');
          await app.evaluate(({ app: running }) => running.quit());
          const [exitCode] = (await ended) as [number | null];
          return { exitCode, left: await leftRunning(below) };
        },
      };
    },
  };
}
