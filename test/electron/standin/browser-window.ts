import { EventEmitter } from 'node:events';
import type { CDPSession, Page } from 'playwright-core';
import { app } from './app.ts';
import type { FromMain, ToMain } from './bridge-messages.ts';
import { chromiumReady } from './chromium.ts';
import { watchDownloads } from './downloads.ts';
import { ipcMain } from './ipc-main.ts';
import { PRELOAD_WORLD, pageScripts } from './page-scripts.ts';
import { applyPermissions } from './permissions.ts';
import { routeSchemes, toAppAddress, toPageAddress } from './protocol.ts';
import { decode, encode } from './wire.ts';

const BINDING = '__toMain';

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
}

const windows = new Set<BrowserWindow>();
const routed = chromiumReady.then(({ context }) => routeSchemes(context));

class WebContents extends EventEmitter {
  readonly #window: BrowserWindow;
  constructor(window: BrowserWindow) {
    super();
    this.#window = window;
  }
  send(channel: string, ...args: unknown[]): void {
    this.#window.deliver({ t: 'event', channel, args: structuredClone(args) });
  }
  getURL(): string {
    return toAppAddress(this.#window.page?.url() ?? '');
  }
  setWindowOpenHandler(_handler: unknown): void {}
  get mainFrame(): { readonly url: string; readonly parent: null } {
    return { url: this.getURL(), parent: null };
  }
}

/** A window is a page of Chromium; its preload script runs in an isolated world of that page. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly webPreferences: Readonly<Record<string, unknown>>;
  readonly #opened: Promise<void>;
  page: Page | null = null;
  #session: CDPSession | null = null;
  #worldId: number | null = null;

  constructor(options: WindowOptions = {}) {
    super();
    this.webPreferences = options.webPreferences ?? {};
    const { sandbox, contextIsolation, nodeIntegration } = this.webPreferences;
    if (sandbox === false || contextIsolation === false || nodeIntegration === true) {
      throw new Error('the stand-in has only sandboxed windows with context isolation and without Node');
    }
    this.webContents = new WebContents(this);
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.#opened = this.#open(options);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  async loadURL(address: string): Promise<void> {
    await this.#opened;
    await applyPermissions(this.webContents, address);
    await this.page?.goto(toPageAddress(address));
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }

  show(): void {}
  focus(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false;
  }
  async closePage(): Promise<void> {
    await this.#opened;
    await this.page?.close();
  }

  deliver(message: FromMain): void {
    if (this.#worldId === null || !this.#session) return;
    this.#session
      .send('Runtime.callFunctionOn', {
        executionContextId: this.#worldId,
        functionDeclaration: 'function (text) { __fromMain(text); }',
        arguments: [{ value: encode(message) }],
      })
      .catch((error: unknown) => {
        // The page may go away while a message is on its way, as in Electron.
        if (windows.has(this)) console.error(error);
      });
  }

  async #open({ width = 800, height = 600 }: WindowOptions): Promise<void> {
    const { context } = await chromiumReady;
    await routed;
    const page =
      context.pages().find((free) => free.url() === 'about:blank' && !isTaken(free)) ?? (await context.newPage());
    this.page = page;
    await page.setViewportSize({ width, height });
    const session = await context.newCDPSession(page);
    this.#session = session;
    page.on('close', () => this.#closed());
    session.on('Runtime.executionContextCreated', ({ context: created }) => {
      if (created.name === PRELOAD_WORLD) this.#worldId = created.id;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === BINDING && executionContextId === this.#worldId) this.#invoked(decode(payload) as ToMain);
    });
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: BINDING, executionContextName: PRELOAD_WORLD });
    for (const script of pageScripts(this.webPreferences['preload'])) {
      await session.send('Page.addScriptToEvaluateOnNewDocument', script);
    }
    await watchDownloads({ contents: this.webContents, cdp: session });
  }

  #invoked({ id, channel, args }: ToMain): void {
    const event = { sender: this.webContents, senderFrame: this.webContents.mainFrame };
    ipcMain.invoke(channel, event, args).then(
      (value) => this.deliver({ t: 'reply', id, value: structuredClone(value) }),
      (error: unknown) =>
        this.deliver({ t: 'reply', id, error: `Error invoking remote method '${channel}': ${error}` }),
    );
  }

  #closed(): void {
    windows.delete(this);
    this.emit('closed');
    if (windows.size > 0 || app.quitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}

app.closeWindows = async () => {
  for (const window of windows) await window.closePage();
};

function isTaken(page: Page): boolean {
  return [...windows].some((window) => window.page === page);
}
