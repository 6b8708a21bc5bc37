// Courier's imapd behind a login of our own: its own login asks a daemon of the system. One mailbox in a temporary folder, one process
// for each connection.
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CourierPrograms, findCourier } from '../support/courier-package.ts';
import { createWire, wordsOf } from './scripted/wire.ts';

export interface Courier {
  readonly port: number;
  /** Puts a message into a folder as it is called over IMAP (`INBOX`, `INBOX.Sent`). Returns the name of its file. */
  deliver(folder: string, message: string | Uint8Array, at?: number): Promise<string>;
  /** Every message file of a folder with its flags, as `cur/1764.M000000001P7.test:2,S`. */
  files(folder: string): Promise<readonly string[]>;
  /**
   * Opens folders as every other mail program does, by SELECT. Only then the server writes their UIDs down: to a client that uses
   * EXAMINE alone, a folder that no other program has opened has another UIDVALIDITY each time.
   */
  openElsewhere(...folders: readonly string[]): Promise<void>;
  /** Deletes a message as another mail program would; `name`: what `deliver` returned. */
  remove(folder: string, name: string): Promise<void>;
  /** Makes the server number folders anew: another UIDVALIDITY, UIDs from 1. */
  forgetUids(...folders: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

const USER = 'anna';
const PASSWORD = 'secret-1';
/** In seconds: how often the server looks for new mail while a client is in IDLE. */
const IDLE_LOOKS_EVERY = '1';

let counter = 0;

export async function startCourier(): Promise<Courier> {
  const programs = findCourier();
  if (!programs) throw new Error('Courier is not unpacked');
  const home = await mkdtemp(join(tmpdir(), 'bb-courier-'));
  const maildir = (folder: string): string => join(home, 'Maildir', folder.slice('INBOX'.length));
  await makeMaildir(maildir('INBOX'));
  const children = new Set<ChildProcess>();
  const environment = await environmentOf(programs, home);
  const imapd = (): ChildProcessWithoutNullStreams => {
    const child = spawn(programs.imapd, ['Maildir'], { cwd: home, env: environment });
    child.stderr.resume();
    children.add(child);
    child.on('exit', () => children.delete(child));
    return child;
  };
  // Each process looks for a file monitor for more than a second before it greets; so one is always ready.
  let ready = imapd();
  const nextImapd = (): ChildProcessWithoutNullStreams => {
    const next = ready;
    ready = imapd();
    return next;
  };
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    askLogin(socket, (tag) => {
      serveMailbox(nextImapd(), socket, tag);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Courier has no port');
  return {
    port: address.port,
    async deliver(folder, message, at = Date.now()) {
      await makeMaildir(maildir(folder));
      return writeMessage(maildir(folder), message, at);
    },
    async openElsewhere(...folders) {
      const child = nextImapd();
      child.stdout.resume();
      const ended = once(child, 'exit');
      child.stdin.write([...folders.map((name, at) => `s${at} SELECT "${name}"`), 'z LOGOUT', ''].join('\r\n'));
      await ended;
    },
    files: (folder) => filesOf(maildir(folder)),
    async remove(folder, name) {
      const file = (await filesOf(maildir(folder))).find((path) => path.includes(name));
      if (file === undefined) throw new Error(`${name} is not in ${folder}`);
      await rm(join(maildir(folder), file));
    },
    async forgetUids(...folders) {
      await nextUidValidity();
      for (const folder of folders) await rm(join(maildir(folder), 'courierimapuiddb'));
    },
    async stop() {
      server.close();
      for (const socket of open) socket.destroy();
      await Promise.all([...children].map(end));
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Debian's own settings, and what the server's login would tell it of the user. */
async function environmentOf({ settings, libraries }: CourierPrograms, home: string): Promise<NodeJS.ProcessEnv> {
  const lines = (await readFile(settings, 'utf8')).matchAll(/^([A-Z][A-Z0-9_]*)=(?:"([^"]*)"|(\S*))$/gm);
  const values = [...lines].map(([, name = '', quoted, plain]) => [name, quoted ?? plain ?? ''] as const);
  return {
    ...process.env,
    ...Object.fromEntries(values),
    IMAP_IDLE_TIMEOUT: IDLE_LOOKS_EVERY,
    // Its locks wait for the file monitor that is not there.
    IMAP_USELOCKS: '0',
    LD_LIBRARY_PATH: libraries.join(':'),
    AUTHENTICATED: USER,
    AUTHADDR: USER,
    HOME: home,
  };
}

/** The line with which the server greets a client that its own login let in; nothing comes before it but alerts. */
const GREETING = '* PREAUTH Ready.';

/** Passes the connection on to a process of its own, whose greeting becomes the end of the login command with this tag. */
function serveMailbox(process: ChildProcessWithoutNullStreams, socket: Socket, tag: string): void {
  let head: string | null = '';
  socket.removeAllListeners('data');
  socket.pipe(process.stdin);
  process.stdout.on('data', (bytes: Buffer) => {
    if (head === null) {
      socket.write(bytes);
      return;
    }
    head += bytes.toString('latin1');
    if (!head.includes(`${GREETING}\r\n`)) return;
    socket.write(head.replace(GREETING, `${tag} OK LOGIN Ok.`), 'latin1');
    head = null;
  });
  process.stdin.on('error', () => socket.destroy());
  process.on('exit', () => socket.end());
  socket.on('close', () => process.stdin.end());
}

/** Answers a connection until a client has logged in; `entered` gets the tag of that command. */
function askLogin(socket: Socket, entered: (tag: string) => void): void {
  const say = (line: string): unknown => socket.write(`${line}\r\n`);
  const check = (tag: string, user: string, password: string): void => {
    if (user === USER && password === PASSWORD) entered(tag);
    else say(`${tag} NO Login failed.`);
  };
  const wire = createWire({
    goAhead: () => say('+ OK'),
    command(line) {
      const [tag = '*', name = '', ...args] = wordsOf(line);
      const command = name.toUpperCase();
      if (command === 'LOGIN') check(tag, args[0] ?? '', args[1] ?? '');
      else if (command === 'CAPABILITY') {
        say('* CAPABILITY IMAP4rev1');
        say(`${tag} OK CAPABILITY completed`);
      } else if (command === 'LOGOUT') socket.end(`* BYE\r\n${tag} OK LOGOUT completed\r\n`);
      else say(`${tag} NO Error in IMAP command received by server.`);
    },
  });
  socket.on('data', (bytes) => wire.take(bytes));
  say('* OK [CAPABILITY IMAP4rev1] Courier-IMAP ready.');
}

/** A folder that is numbered after this has another UIDVALIDITY: the server takes it from the clock, in seconds. */
export async function nextUidValidity(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1100));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function filesOf(maildir: string): Promise<readonly string[]> {
  const lists = ['new', 'cur'].map(async (part) =>
    (await readdir(join(maildir, part))).map((name) => `${part}/${name}`),
  );
  return (await Promise.all(lists)).flat().sort();
}

async function makeMaildir(path: string): Promise<void> {
  for (const part of ['cur', 'new', 'tmp']) await mkdir(join(path, part), { recursive: true });
  // Maildir++ marks a subfolder so.
  if (!path.endsWith('Maildir')) await writeFile(join(path, 'maildirfolder'), '');
}

async function writeMessage(folder: string, message: string | Uint8Array, at: number): Promise<string> {
  const seconds = Math.floor(at / 1000);
  const name = `${seconds}.M${String(counter++).padStart(9, '0')}P${process.pid}.test`;
  const tmp = join(folder, 'tmp', name);
  await writeFile(tmp, message);
  await utimes(tmp, seconds, seconds);
  await rename(tmp, join(folder, 'new', name));
  return name;
}
