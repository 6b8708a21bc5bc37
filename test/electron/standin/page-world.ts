// The page's half of contextBridge; runs in the page's own world, as source text. A CustomEvent's detail is cloned by Chromium
// when another world reads it, and dispatching is synchronous: that is the bridge.
import type { ToPage } from './bridge-messages.ts';

type Callable = (...args: unknown[]) => unknown;

let bridge = '';
let callbackId = 0;
let returned: Extract<ToPage, { t: 'returned' }> | null = null;
const callbacks = new Map<number, Callable>();
const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

/** Receives what the preload script exposes. `key` names the events of this bridge. */
export function installPageWorld(key: string): void {
  bridge = key;
  window.addEventListener(`${key}-to-page`, (event) => receive((event as CustomEvent<ToPage>).detail));
}

function receive(message: ToPage): void {
  if (message.t === 'expose') {
    const api = Object.freeze(inward(message.api));
    Object.defineProperty(window, message.name, { value: api, enumerable: true });
  } else if (message.t === 'returned') {
    returned = message;
  } else if (message.t === 'callback') {
    callbacks.get(message.id)?.(...message.args.map(inward));
  } else {
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.error === undefined) waiting?.resolve(inward(message.value));
    else waiting?.reject(new Error(message.error));
  }
}

function callPreload(id: number, args: readonly unknown[]): unknown {
  returned = null;
  window.dispatchEvent(new CustomEvent(`${bridge}-to-preload`, { detail: { id, args: args.map(outward) } }));
  const answer = returned as Extract<ToPage, { t: 'returned' }> | null;
  if (!answer) throw new Error('the preload script did not answer');
  if (answer.error !== undefined) throw new Error(answer.error);
  return inward(answer.value);
}

function outward(value: unknown): unknown {
  if (typeof value !== 'function') return mapPlain(value, outward);
  callbackId += 1;
  callbacks.set(callbackId, value as Callable);
  return { $callback: callbackId };
}

function inward(value: unknown): unknown {
  if (isPlain(value) && '$function' in value) {
    const id = Number(value['$function']);
    return (...args: unknown[]) => callPreload(id, args);
  }
  if (isPlain(value) && '$promise' in value) {
    const id = Number(value['$promise']);
    return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
  }
  return mapPlain(value, inward);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function mapPlain(value: unknown, map: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item)])) : value;
}
