// One instance a data folder. A socket that is listened on is the lock: the system drops it with the process that holds it,
// so no crash leaves a lock behind.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** sun_path holds 104 bytes on macOS and 108 on Linux. */
const LONGEST_SOCKET_PATH = 100;
const ANSWER_WITHIN_MS = 1000;

export type InstanceLock =
  | {
      readonly kind: 'held';
      /** Told to a second instance: where this one is open. */
      setAddress(address: string): void;
      release(): Promise<void>;
    }
  /** Another instance works on the folder; its address, or null where it has none (a window of its own). */
  | { readonly kind: 'taken'; readonly address: string | null };

/** Takes the folder for this process, or says who has it. The folder exists already. */
export async function lockDataFolder(folder: string): Promise<InstanceLock> {
  const path = socketPath(folder);
  // A second try after a stale socket was cleared away; a third would mean that somebody else keeps taking it.
  for (let attempt = 0; attempt < 3; attempt++) {
    const lock = await tryListen(path);
    if (lock) return lock;
    const other = await askOther(path);
    if (other !== 'stale') return { kind: 'taken', address: other };
    rmSync(path, { force: true });
  }
  return { kind: 'taken', address: null };
}

function socketPath(folder: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\bounceboard-${name}`;
  const inside = join(folder, 'in-use.sock');
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : join(tmpdir(), `bounceboard-${name}.sock`);
}

function tryListen(path: string): Promise<InstanceLock | null> {
  let address = '';
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(address);
  });
  return new Promise((done, fail) => {
    server.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? done(null) : fail(error)));
    server.listen(path, () => {
      server.unref();
      done({
        kind: 'held',
        setAddress: (now) => {
          address = now;
        },
        release: () => new Promise((released) => server.close(() => released())),
      });
    });
  });
}

/** The other instance's address, null where it has none, `stale` where nobody listens any more. */
function askOther(path: string): Promise<string | null | 'stale'> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(path);
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    socket.on('error', (error) => {
      const gone = 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOENT');
      done(gone ? 'stale' : null);
    });
    socket.on('close', () => done(answer === '' ? null : answer));
  });
}
