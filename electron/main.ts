// The composition root of the Electron host.
import { join } from 'node:path';
import { app, dialog, nativeTheme, session } from 'electron';
import { AppError } from '../shared/domain/errors.ts';
import { languageFor } from '../shared/domain/languages.ts';
import { type App, createApp } from './app/create-app.ts';
import { chooseDataFolder, prepareDataFolder, renewSampleFolder } from './app/data-folder.ts';
import { lockDataFolder } from './app/instance-lock.ts';
import { diskWords } from './disk/disk-words.ts';
import { registerAppScheme, serveApp } from './hosts/electron/app-protocol.ts';
import { hostWords } from './hosts/electron/host-words.ts';
import { connectIpc } from './hosts/electron/ipc-transport.ts';
import { setMenu, wordsFor } from './hosts/electron/menu.ts';
import { createElectronNotifier } from './hosts/electron/notifier.ts';
import { openFolder } from './hosts/electron/open-folder.ts';
import { openHttpsLink } from './hosts/electron/open-link.ts';
import { createSystemSecretStore } from './hosts/electron/secret-store.ts';
import { lockSession, lockWebContents } from './hosts/electron/session-policy.ts';
import { createElectronSettings } from './hosts/electron/settings-store.ts';
import { openWindow, showWindow } from './hosts/electron/window.ts';
import { type LaunchArguments, parseArguments } from './hosts/launcher/arguments.ts';

const BUILD = join(import.meta.dirname, '..');
const EXIT_WRONG_USE = 2;

function readArguments(): LaunchArguments {
  const parsed = parseArguments(process.argv.slice(app.isPackaged ? 1 : 2));
  if (parsed.kind === 'run') return parsed.arguments;
  console.error(parsed.kind === 'wrong' ? parsed.message : 'See npm start -- --help');
  process.exit(EXIT_WRONG_USE);
}

async function start(args: LaunchArguments, dataFolder: string): Promise<App | null> {
  const settings = createElectronSettings(dataFolder);
  const lock = await lockDataFolder(dataFolder);
  if (lock.kind === 'taken') {
    const { title, text, address } = wordsFor(settings).running;
    dialog.showErrorBox(title, [text(dataFolder), ...(lock.address ? [address(lock.address)] : [])].join('\n'));
    return null;
  }
  renewSampleFolder(args);
  const secrets = await createSystemSecretStore(join(dataFolder, 'secrets.json'));
  const running = await createApp({
    dataFolder,
    host: 'electron',
    secrets,
    settings,
    openLink: openHttpsLink,
    openFolder,
    notifier: createElectronNotifier(),
  });
  lockSession(session.defaultSession, () => app.getPath('downloads'));
  serveApp(session.defaultSession, join(BUILD, 'renderer'));
  connectIpc(running);
  setMenu(settings);
  running.on(({ name, payload }) => {
    if (name === 'changed' && payload.topics.includes('settings')) setMenu(settings);
  });
  if (args.sample) await running.ensureSample();
  return running;
}

/** Quits when the last window is closed, and lets the database close first. */
function quitCleanly(running: App): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    running
      .close()
      .catch((error: unknown) => console.error(`The database did not close cleanly: ${String(error)}`))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
  process.on('SIGINT', () => app.quit());
  process.on('SIGTERM', () => app.quit());
}

async function open(args: LaunchArguments, dataFolder: string): Promise<void> {
  try {
    const running = await start(args, dataFolder);
    if (!running) return app.exit(1);
    quitCleanly(running);
    await openWindow(join(BUILD, 'preload', 'preload.cjs'), nativeTheme.shouldUseDarkColors);
  } catch (error) {
    cannotStart(error);
  }
}

function cannotStart(error: unknown): void {
  const language = languageFor('system', app.getPreferredSystemLanguages());
  const words = error instanceof AppError ? diskWords(error, language) : null;
  const text = words ?? (error instanceof Error ? error.message : String(error));
  console.error(text);
  dialog.showErrorBox(hostWords(language).cannotStart, text);
  app.exit(1);
}

function begin(args: LaunchArguments, dataFolder: string): void {
  prepareDataFolder(dataFolder);
  app.setName('Bounceboard');
  app.setPath('userData', dataFolder);
  // Chromium keeps its caches in a folder of its own.
  app.setPath('sessionData', join(dataFolder, 'browser'));
  if (!app.requestSingleInstanceLock()) {
    console.log(`Bounceboard already runs on the data in ${dataFolder}; its window comes to the front.`);
    app.quit();
    return;
  }
  registerAppScheme();
  app.enableSandbox();
  lockWebContents();
  app.on('second-instance', showWindow);
  // Not awaited: Electron becomes ready only once this module has been run to its end.
  app.whenReady().then(() => open(args, dataFolder), cannotStart);
}

const args = readArguments();
try {
  begin(args, chooseDataFolder(args));
} catch (error) {
  cannotStart(error);
}
