// The transport of the loopback host: calls as POST, events as a stream read with fetch, files as uploads. The session
// cookie authenticates; the custom header keeps other pages out (they cannot send it without a CORS grant).
import { quoted } from '../shared/domain/details.ts';
import type { AppEvents, EventName } from '../shared/ipc/contract.ts';
import type { Reply, Transport } from '../shared/ipc/transport.ts';

const HEADERS = { 'X-Bounceboard': '1' } as const;
const RETRY_MS = [500, 1000, 2000, 5000, 10_000] as const;

type Listener = (payload: never) => void;
type Listeners = Map<EventName, Set<Listener>>;

function failed(code: 'connection-lost' | 'forbidden' | 'internal', words?: string): Reply {
  return {
    ok: false,
    error: { code, data: { host: location.host, ...(words === undefined ? {} : { detail: quoted(words) }) } },
  };
}

async function post(name: string, input: unknown): Promise<Reply> {
  let response: Response;
  try {
    response = await fetch('/api/call', {
      method: 'POST',
      headers: { ...HEADERS, 'Content-Type': 'application/json' },
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

/** Hands every `data:` line of the stream to the listeners; resolves when the server ends it. */
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

async function keepListening(listeners: Listeners): Promise<void> {
  for (let failures = 0; ; failures += 1) {
    try {
      const response = await fetch('/api/events', { headers: HEADERS });
      if (response.ok && response.body) {
        failures = 0;
        await readEvents(response.body, listeners);
      }
    } catch {
      // The host is gone or restarting; the next call says so to the user, here we only try again.
    }
    await new Promise((wake) => setTimeout(wake, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]));
  }
}

async function upload(file: File, relativePath: string, batch: string): Promise<string> {
  const response = await fetch(`/api/upload?name=${encodeURIComponent(relativePath)}`, {
    method: 'POST',
    headers: { ...HEADERS, 'X-Upload-Batch': batch },
    body: file,
  });
  const answer = (await response.json()) as { path?: string };
  if (!response.ok || typeof answer.path !== 'string') throw new Error(`${relativePath}: ${response.status}`);
  return answer.path;
}

/** The page's way to the loopback host that served it. */
export function createWebTransport(): Transport {
  const listeners: Listeners = new Map();
  let listening = false;
  return {
    call: post,
    on<K extends EventName>(name: K, listener: (payload: AppEvents[K]) => void) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener);
      if (!listening) {
        listening = true;
        void keepListening(listeners);
      }
      return () => set.delete(listener);
    },
    async pathOf(files) {
      const batch = crypto.randomUUID();
      const paths: string[] = [];
      for (const { file, relativePath } of files) paths.push(await upload(file, relativePath, batch));
      return paths;
    },
  };
}
