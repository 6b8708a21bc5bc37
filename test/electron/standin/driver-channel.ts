// By this channel a spec, in another process, asks for what Playwright's own Electron driver would provide.
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { chromiumReady } from './chromium.ts';
import { downloads } from './downloads.ts';
import { Notification } from './notification.ts';

export type DriverRequest =
  | { readonly op: 'endpoint' }
  | { readonly op: 'web-preferences' }
  | { readonly op: 'open'; readonly address: string }
  | { readonly op: 'notifications' }
  | { readonly op: 'downloads' }
  | { readonly op: 'click-notification' }
  | { readonly op: 'quit' };

export interface DriverMessage {
  readonly id: number;
  readonly request: DriverRequest;
}

export interface DriverReply {
  readonly id: number;
  readonly value: unknown;
}

export function answerDriver(): void {
  if (!process.send) return;
  process.on('message', ({ id, request }: DriverMessage) => {
    answer(request).then(
      (value) => process.send?.({ id, value } satisfies DriverReply),
      (error: unknown) => console.error(error),
    );
  });
  // The channel alone keeps no process alive that has nothing else to do.
  process.channel?.unref();
}

async function answer(request: DriverRequest): Promise<unknown> {
  switch (request.op) {
    case 'endpoint':
      return (await chromiumReady).endpoint;
    case 'web-preferences':
      return BrowserWindow.getAllWindows()[0]?.webPreferences ?? null;
    case 'open': {
      const [first] = BrowserWindow.getAllWindows();
      await new BrowserWindow({ webPreferences: first?.webPreferences ?? {} }).loadURL(request.address);
      return null;
    }
    case 'notifications':
      return Notification.shown.map(({ title, body, closed }) => ({ title, body, closed }));
    case 'downloads':
      return downloads;
    case 'click-notification':
      return Notification.shown.at(-1)?.emit('click') ?? false;
    case 'quit':
      app.quit();
      return null;
  }
}
