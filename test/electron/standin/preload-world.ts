// The preload script's half of contextBridge, and its `require('electron')`; runs in an isolated world of the page, as source
// text together with wire.ts.
import type { FromMain, ToPage, ToPreload } from './bridge-messages.ts';
import { decode, encode } from './wire.ts';

type Callable = (...args: unknown[]) => unknown;
type Preload = (module: { exports: unknown }, require: (name: string) => unknown) => void;
/** `__toMain` is a binding of the debugging protocol; `__fromMain` is called over it. */
interface World {
  __toMain(text: string): void;
  __fromMain(text: string): void;
}

const world = globalThis as unknown as World;
const functions: Callable[] = [];
const listeners = new Map<string, Set<Callable>>();
const invoked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
let bridge = '';
let promiseId = 0;
let invokeId = 0;

/** Runs the preload script with `electron` and nothing else to load. `key` names the events of this bridge. */
export function installPreloadWorld(key: string, preload: Preload): void {
  bridge = key;
  world.__fromMain = (text) => receive(decode(text) as FromMain);
  window.addEventListener(`${key}-to-preload`, (event) => answer((event as CustomEvent<ToPreload>).detail));
  preload({ exports: {} }, (name) => {
    if (name === 'electron') return electron;
    throw new Error(`a sandboxed preload script cannot load ${name}`);
  });
}

const electron = {
  contextBridge: {
    exposeInMainWorld: (name: string, api: unknown) => tell({ t: 'expose', name, api: outward(api) }),
  },
  ipcRenderer: {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      invokeId += 1;
      const id = invokeId;
      return new Promise((resolve, reject) => {
        invoked.set(id, { resolve, reject });
        world.__toMain(encode({ id, channel, args: structuredClone(args) }));
      });
    },
    on(channel: string, listener: Callable): void {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off(channel: string, listener: Callable): void {
      listeners.get(channel)?.delete(listener);
    },
  },
  webUtils: {
    getPathForFile(): never {
      throw new Error('the stand-in knows no paths of files');
    },
  },
};

function receive(message: FromMain): void {
  if (message.t === 'event') {
    for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
    return;
  }
  const waiting = invoked.get(message.id);
  invoked.delete(message.id);
  if (message.error === undefined) waiting?.resolve(message.value);
  else waiting?.reject(new Error(message.error));
}

function answer({ id, args }: ToPreload): void {
  try {
    tell({ t: 'returned', value: outward(functions[id]?.(...args.map(inward))) });
  } catch (error) {
    tell({ t: 'returned', error: wordsOf(error) });
  }
}

function tell(detail: ToPage): void {
  window.dispatchEvent(new CustomEvent(`${bridge}-to-page`, { detail }));
}

function outward(value: unknown): unknown {
  if (typeof value === 'function') return { $function: functions.push(value as Callable) - 1 };
  if (value instanceof Promise) return { $promise: follow(value) };
  if (Array.isArray(value) || isPlain(value)) return mapPlain(value, outward);
  return structuredClone(value);
}

function follow(promise: Promise<unknown>): number {
  promiseId += 1;
  const id = promiseId;
  promise.then(
    (value) => tell({ t: 'settled', id, value: outward(value) }),
    (error: unknown) => tell({ t: 'settled', id, error: wordsOf(error) }),
  );
  return id;
}

function inward(value: unknown): unknown {
  if (!isPlain(value) || !('$callback' in value)) return mapPlain(value, inward);
  const id = Number(value['$callback']);
  return (...args: unknown[]) => tell({ t: 'callback', id, args: args.map(outward) });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function mapPlain(value: unknown, map: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item)])) : value;
}
