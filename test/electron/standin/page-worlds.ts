// The two halves of contextBridge. They are put into the page as source text, so each function stands alone. A CustomEvent's
// detail is cloned by Chromium when another world reads it, and dispatching is synchronous: that is the bridge.

/** Runs in the page's own world: receives what the preload script exposes. */
export function pageWorld(key: string): void {
  type Message = { t: string; [name: string]: unknown };
  const callbacks = new Map<number, (...args: unknown[]) => unknown>();
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let callbackId = 0;
  let returned: Message | null = null;
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const mapPlain = (value: unknown, map: (item: unknown) => unknown): unknown => {
    if (Array.isArray(value)) return value.map(map);
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, map(v)])) : value;
  };
  const outward = (value: unknown): unknown => {
    if (typeof value !== 'function') return mapPlain(value, outward);
    callbackId += 1;
    callbacks.set(callbackId, value as (...args: unknown[]) => unknown);
    return { $callback: callbackId };
  };
  const inward = (value: unknown): unknown => {
    if (isPlain(value) && '$function' in value)
      return (...args: unknown[]) => callPreload(Number(value['$function']), args);
    if (isPlain(value) && '$promise' in value) {
      return new Promise((resolve, reject) => pending.set(Number(value['$promise']), { resolve, reject }));
    }
    return mapPlain(value, inward);
  };
  const callPreload = (id: number, args: unknown[]): unknown => {
    returned = null;
    const detail = { t: 'call', id, args: args.map(outward) };
    window.dispatchEvent(new CustomEvent(`${key}-to-preload`, { detail }));
    const answer = returned as Message | null;
    if (!answer) throw new Error('the preload script did not answer');
    if (answer['error']) throw new Error(String(answer['error']));
    return inward(answer['value']);
  };
  const receive = (message: Message): void => {
    if (message.t === 'expose') {
      Object.defineProperty(window, String(message['name']), {
        value: Object.freeze(inward(message['api'])),
        enumerable: true,
      });
    } else if (message.t === 'returned') {
      returned = message;
    } else if (message.t === 'settled') {
      const waiting = pending.get(Number(message['id']));
      pending.delete(Number(message['id']));
      if (message['error']) waiting?.reject(new Error(String(message['error'])));
      else waiting?.resolve(inward(message['value']));
    } else if (message.t === 'callback') {
      callbacks.get(Number(message['id']))?.(...(message['args'] as unknown[]).map(inward));
    }
  };
  window.addEventListener(`${key}-to-page`, (event) => receive((event as CustomEvent<Message>).detail));
}

/** Runs in the preload script's world: gives it `require('electron')` and nothing else. */
export function preloadWorld(
  key: string,
  encode: (value: unknown) => string,
  decode: (text: string) => unknown,
  preload: (module: { exports: unknown }, require: (name: string) => unknown) => void,
): void {
  type Callable = (...args: unknown[]) => unknown;
  const world = globalThis as unknown as { __toMain(text: string): void; __fromMain(text: string): void };
  const functions: Callable[] = [];
  const listeners = new Map<string, Set<Callable>>();
  const invoked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let promiseId = 0;
  let invokeId = 0;
  const tell = (detail: unknown): void => {
    window.dispatchEvent(new CustomEvent(`${key}-to-page`, { detail }));
  };
  const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const outward = (value: unknown): unknown => {
    if (typeof value === 'function') return { $function: functions.push(value as Callable) - 1 };
    if (value instanceof Promise) {
      promiseId += 1;
      const id = promiseId;
      value.then(
        (result: unknown) => tell({ t: 'settled', id, value: outward(result) }),
        (error: unknown) => tell({ t: 'settled', id, error: wordsOf(error) }),
      );
      return { $promise: id };
    }
    if (Array.isArray(value)) return value.map(outward);
    return isPlain(value)
      ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, outward(v)]))
      : structuredClone(value);
  };
  const inward = (value: unknown): unknown => {
    if (isPlain(value) && '$callback' in value) {
      return (...args: unknown[]) => tell({ t: 'callback', id: value['$callback'], args: args.map(outward) });
    }
    if (Array.isArray(value)) return value.map(inward);
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inward(v)])) : value;
  };
  window.addEventListener(`${key}-to-preload`, (event) => {
    const { id, args } = (event as CustomEvent<{ id: number; args: unknown[] }>).detail;
    try {
      tell({ t: 'returned', value: outward(functions[id]?.(...args.map(inward))) });
    } catch (error) {
      tell({ t: 'returned', error: wordsOf(error) });
    }
  });
  world.__fromMain = (text) => {
    const message = decode(text) as {
      t: string;
      id: number;
      channel: string;
      error?: string;
      value: unknown;
      args: unknown[];
    };
    if (message.t === 'event') {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
      return;
    }
    const waiting = invoked.get(message.id);
    invoked.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.error));
  };
  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      invokeId += 1;
      const id = invokeId;
      return new Promise((resolve, reject) => {
        invoked.set(id, { resolve, reject });
        world.__toMain(encode({ id, channel, args: structuredClone(args) }));
      });
    },
    on(channel: string, listener: Callable): void {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
    },
    off(channel: string, listener: Callable): void {
      listeners.get(channel)?.delete(listener);
    },
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => tell({ t: 'expose', name, api: outward(api) }),
    },
    ipcRenderer,
    webUtils: {
      getPathForFile: () => {
        throw new Error('the stand-in knows no paths of files');
      },
    },
  };
  preload({ exports: {} }, (name) => {
    if (name === 'electron') return electron;
    throw new Error(`a sandboxed preload script cannot load ${name}`);
  });
}
