// The transport of the loopback host: calls as POST, events as a stream read with fetch, files as uploads. The session's cookie
// identifies the browser, and the key in a header identifies the tab; no other page can send that header without a CORS grant.
import { quoted } from '../shared/domain/details.ts';
import { AppError } from '../shared/domain/errors.ts';
import type { AppEvents, EventName } from '../shared/ipc/contract.ts';
import type { Reply, Transport } from '../shared/ipc/transport.ts';
import { checkUploads } from '../shared/ipc/upload-limits.ts';

const RETRY_MS = [500, 1000, 2000, 5000, 10_000] as const;

type Listener = (payload: never) => void;
type Listeners = Map<EventName, Set<Listener>>;
type Headers = Readonly<Record<string, string>>;
type ChosenFiles = Parameters<Transport['pathOf']>[0];

function failed(code: 'connection-lost' | 'forbidden' | 'internal', words?: string): Reply {
  return {
    ok: false,
    error: { code, data: { host: location.host, ...(words === undefined ? {} : { detail: quoted(words) }) } },
  };
}

async function post(key: Headers, name: string, input: unknown): Promise<Reply> {
  let response: Response;
  try {
    response = await fetch('/api/call', {
      method: 'POST',
      headers: { ...key, 'Content-Type': 'application/json', 'X-Call': name },
      body: JSON.stringify({ name, input }),
    });
  } catch {
    return failed('connection-lost');
  }
  if (response.status === 401 || response.status === 403) return failed('forbidden');
  try {
    return (await response.json()) as Reply;
  } catch {
    return failed('internal', `${response.status} ${response.statusText}`);
  }
}

/** Passes every `data:` line of the stream to the listeners; resolves when the server ends it. */
async function readEvents(body: ReadableStream<Uint8Array>, listeners: Listeners): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data:')) continue;
      const event = JSON.parse(line.slice(5)) as { name: EventName; payload: never };
      for (const listener of listeners.get(event.name) ?? []) listener(event.payload);
    }
  }
}

async function keepListening(key: Headers, listeners: Listeners): Promise<void> {
  for (let failures = 0; ; failures += 1) {
    try {
      const response = await fetch('/api/events', { headers: key });
      if (response.ok && response.body) {
        failures = 0;
        await readEvents(response.body, listeners);
      }
    } catch {
      // The host has ended or is restarting. The next call shows that to the user; here the stream is only opened again.
    }
    await new Promise((wake) => setTimeout(wake, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]));
  }
}

async function upload(headers: Headers, file: File, relativePath: string): Promise<string> {
  const response = await fetch(`/api/upload?name=${encodeURIComponent(relativePath)}`, {
    method: 'POST',
    headers,
    body: file,
  });
  const answer = (await response.json()) as { readonly path?: string } | Reply;
  if ('ok' in answer && !answer.ok) throw new AppError(answer.error.code, { file: relativePath, ...answer.error.data });
  if (!('path' in answer) || answer.path === undefined) throw new Error(`${relativePath}: ${response.status}`);
  return answer.path;
}

/** Uploads all files opened together, or none: after a failure the uploaded ones are removed. */
async function uploadAll(key: Headers, files: ChosenFiles): Promise<readonly string[]> {
  checkUploads(files.map(({ file, relativePath }) => ({ name: relativePath, size: file.size })));
  const headers = { ...key, 'X-Upload-Batch': crypto.randomUUID() };
  const paths: string[] = [];
  try {
    for (const { file, relativePath } of files) paths.push(await upload(headers, file, relativePath));
    return paths;
  } catch (error) {
    // A host that has ended has removed them itself.
    const isThere = await fetch('/api/upload', { method: 'DELETE', headers }).then(
      () => true,
      () => false,
    );
    // fetch throws the same TypeError for a file that it cannot read and for a host that it cannot reach.
    if (!(error instanceof TypeError)) throw error;
    if (!isThere) throw new AppError('connection-lost', { host: location.host }, error);
    throw new AppError('file-missing', { file: files[paths.length]?.relativePath ?? '' }, error);
  }
}

/**
 * The page's transport to the loopback host that served it. `key`: this tab's key; without one no request is sent, as the host
 * would refuse it.
 */
export function createWebTransport(key: string | null): Transport {
  const listeners: Listeners = new Map();
  const headers: Headers = { 'X-Bounceboard': key ?? '' };
  let listening = key === null;
  return {
    call: async (name, input) => (key === null ? failed('forbidden') : post(headers, name, input)),
    on<K extends EventName>(name: K, listener: (payload: AppEvents[K]) => void) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener);
      if (!listening) {
        listening = true;
        void keepListening(headers, listeners);
      }
      return () => set.delete(listener);
    },
    pathOf: (files) => uploadAll(headers, files),
  };
}
