import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** The value of --bg in renderer/styles/tokens.css, so that the window does not flash in another colour while the page loads. */
const BACKGROUND = { light: '#f6f7f9', dark: '#0f1217' } as const;

/** Opens the app's window: sandboxed, with context isolation and without Node. */
export async function openWindow(preload: string, dark: boolean): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Bounceboard',
    backgroundColor: dark ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

/** Brings the window to the front, for instance when the user starts the app a second time. */
export function showWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
