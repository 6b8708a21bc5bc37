import { once } from 'node:events';
import type { WebPreferences } from 'electron';
import { _electron, type ElectronApplication } from 'playwright-core';
import { ROOT } from '../../electron/build.ts';
import type { BegunDownload, DesktopDriver, DesktopEnd } from './desktop-driver.ts';
import { descendants, leftRunning } from './processes.ts';

/** Electron has this; its type file leaves it out. */
interface Contents {
  getLastWebPreferences(): WebPreferences | null;
}

interface WithDownloads {
  begunDownloads: BegunDownload[];
}

/** Writes down what the app lets through, and saves it without asking: nobody is there to answer the dialog. */
async function keepDownloads(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: running, session }) => {
    const begun: BegunDownload[] = [];
    (globalThis as unknown as WithDownloads).begunDownloads = begun;
    // The app has decided by then: its own listener was the first.
    session.defaultSession.on('will-download', (event, item) => {
      const offered = event.defaultPrevented ? null : (item.getSaveDialogOptions().defaultPath ?? '');
      begun.push({ address: item.getURL(), offered });
      if (offered !== null) item.setSavePath(`${running.getPath('userData')}/saved-${begun.length}`);
    });
  });
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
      await keepDownloads(app);
      return {
        page: await app.firstWindow(),
        webPreferences: () =>
          app.evaluate(({ BrowserWindow }) => {
            const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as Contents | undefined;
            return { ...(contents?.getLastWebPreferences() ?? {}) };
          }),
        downloads: () => app.evaluate(() => (globalThis as unknown as WithDownloads).begunDownloads),
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
