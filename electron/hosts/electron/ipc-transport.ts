import { BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import type { Reply } from '../../../shared/ipc/transport.ts';
import type { App } from '../../app/create-app.ts';
import { isAppAddress } from './app-protocol.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './ipc-channels.ts';

/**
 * Accepts calls from the app's own page alone, and sends the app's events to every window. Returns a function that disconnects.
 */
export function connectIpc(app: Pick<App, 'dispatch' | 'on'>): () => void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!isAppPage(event.senderFrame)) return refusal('forbidden', 'not the page of the app');
    if (typeof name !== 'string') return refusal('bad-input', 'there is no such call');
    return app.dispatch(name, input);
  });
  const stop = app.on((event) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (isAppAddress(window.webContents.getURL())) window.webContents.send(EVENT_CHANNEL, event);
    }
  });
  return () => {
    ipcMain.removeHandler(CALL_CHANNEL);
    stop();
  };
}

/** False for null, which Electron gives for a frame that no longer exists, and for a frame inside the page. */
function isAppPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isAppAddress(frame.url);
}

function refusal(code: 'forbidden' | 'bad-input', why: string): Reply {
  return { ok: false, error: { code, data: { detail: { id: 'foreign-request', why } } } };
}
