import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { chromiumReady, closeChromium } from './chromium.ts';

interface Preventable {
  preventDefault(): void;
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>();
  #ready = false;
  #quitting = false;
  /** Set by BrowserWindow, which imports this file. */
  closeWindows: () => Promise<void> = async () => {};

  constructor() {
    super();
    chromiumReady.then(
      () => {
        this.#ready = true;
        this.emit('ready');
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  }

  whenReady(): Promise<void> {
    return chromiumReady.then(() => undefined);
  }
  isReady(): boolean {
    return this.#ready;
  }
  getPath(name: string): string {
    return this.#paths.get(name) ?? join(tmpdir(), 'standin', name);
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  setName(_name: string): void {}
  getName(): string {
    return packageJson.name;
  }
  getVersion(): string {
    return packageJson.version;
  }
  getPreferredSystemLanguages(): readonly string[] {
    return ['en-GB'];
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  enableSandbox(): void {}
  get quitting(): boolean {
    return this.#quitting;
  }

  /** before-quit may be prevented; else windows close, will-quit, quit, and the process ends, as in Electron. */
  quit(): void {
    let prevented = false;
    const event: Preventable = {
      preventDefault: () => {
        prevented = true;
      },
    };
    this.emit('before-quit', event);
    if (prevented || this.#quitting) return;
    this.#quitting = true;
    this.#end(0).catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  }

  exit(code = 0): void {
    const end = (): never => process.exit(code);
    closeChromium().then(end, end);
  }

  async #end(code: number): Promise<void> {
    await this.closeWindows();
    this.emit('will-quit', { preventDefault: () => undefined });
    await closeChromium();
    this.emit('quit', {}, code);
    process.exit(code);
  }
}

export const app = new App();
