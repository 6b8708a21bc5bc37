// Starts Dovecot on loopback with a temporary folder, free ports and its own certificate, and ends it by its process id.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts } from '../support/free-ports.ts';
import { programs } from '../support/programs.ts';
import { dovecotConfig } from './dovecot-config.ts';

const run = promisify(execFile);

export interface DovecotOptions {
  /** Whether the server has a folder that is marked as Sent. */
  readonly sent?: boolean;
  /** Dovecot also accepts access tokens, which it checks at this address (RFC 7662). */
  readonly oauth?: { readonly introspectionUrl: string; readonly mechanisms: readonly ('xoauth2' | 'oauthbearer')[] };
  /** Lines added to the configuration. */
  readonly extra?: string;
}

export interface Dovecot {
  readonly folder: string;
  /** Plain and STARTTLS. */
  readonly port: number;
  readonly tlsPort: number;
  /** The certificate in PEM; it is its own authority. Valid for 127.0.0.1 and localhost. */
  readonly certificate: string;
  readonly pid: number;
  /** Adds a user; the same call with another password changes it. */
  addUser(user: string, password: string): Promise<void>;
  /** Puts a message into a folder (`INBOX`, `Sent`, …) as an MTA would. Returns the file. */
  deliver(user: string, folder: string, message: string | Uint8Array, options?: Delivery): Promise<string>;
  /** Deletes every message of a folder, as another mail program would. */
  remove(user: string, folder: string): Promise<void>;
  /** Makes the server number the folder anew: another UIDVALIDITY, other UIDs. */
  forgetUids(user: string, folder: string): Promise<void>;
  /** The Maildir of a folder on disk. */
  maildir(user: string, folder: string): string;
  log(): Promise<string>;
  stop(): Promise<void>;
}

export interface Delivery {
  /** When it arrives (INTERNALDATE), milliseconds since 1970 UTC. */
  readonly at?: number;
  /** Maildir flags, as `S` for \Seen; without any the message is new. */
  readonly flags?: string;
}

let counter = 0;

export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'bb-dovecot-'));
  const root = userInfo().uid === 0;
  const owner = root ? await idsOf('mail') : null;
  await chmod(folder, 0o755);
  for (const name of ['run', 'tls', 'mail', 'users']) await mkdir(join(folder, name), { mode: 0o755 });
  if (owner) await chown(join(folder, 'mail'), owner.uid, owner.gid);
  const certificate = await makeCertificate(join(folder, 'tls'));
  const [port, tlsPort] = await freePorts(2);
  if (port === undefined || tlsPort === undefined) throw new Error('no free port');
  const config = join(folder, 'dovecot.conf');
  await writeFile(
    config,
    dovecotConfig({
      folder,
      port,
      tlsPort,
      root,
      sent: options.sent ?? true,
      extra: (await oauthLines(folder, options.oauth)) + (options.extra ?? ''),
    }),
  );
  const child = spawn(programs.dovecot.path ?? 'dovecot', ['-F', '-c', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString();
  });
  const log = async (): Promise<string> =>
    complaints + (await readFile(join(folder, 'dovecot.log'), 'utf8').catch(() => ''));
  await waitForPort(port, child, log);
  const maildir = (user: string, name: string): string =>
    join(folder, 'mail', user, 'Maildir', name === 'INBOX' ? '' : `.${name.replaceAll('/', '.')}`);
  const users = new Set<string>();
  return {
    folder,
    port,
    tlsPort,
    certificate,
    pid: child.pid ?? 0,
    maildir,
    log,
    async addUser(user, password) {
      await writeFile(join(folder, 'users', user), `${user}:{PLAIN}${password}\n`);
      // Dovecot checks a known file once a second, and reads it again only if its time of change, in whole seconds, differs.
      if (users.has(user)) await new Promise((resolve) => setTimeout(resolve, 2100));
      users.add(user);
    },
    async deliver(user, name, message, delivery = {}) {
      const target = maildir(user, name);
      await makeMaildir(join(folder, 'mail'), target, owner);
      return writeMessage(target, message, delivery, owner);
    },
    async remove(user, name) {
      const target = maildir(user, name);
      for (const part of ['new', 'cur'])
        for (const file of await readdir(join(target, part))) await rm(join(target, part, file));
    },
    async forgetUids(user, name) {
      // UIDVALIDITY is a time in seconds.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const target = maildir(user, name);
      const files = (await readdir(target)).filter((file) => file.startsWith('dovecot'));
      for (const file of files) await rm(join(target, file), { recursive: true });
    },
    async stop() {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Writes the files for OAuth 2 beside the configuration; returns the lines of configuration that use them. */
async function oauthLines(folder: string, oauth: DovecotOptions['oauth']): Promise<string> {
  if (!oauth) return '';
  const file = join(folder, 'oauth2.conf.ext');
  const settings = {
    introspection_mode: 'post',
    introspection_url: oauth.introspectionUrl,
    username_attribute: 'username',
    active_attribute: 'active',
    active_value: 'true',
    force_introspection: 'yes',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  await writeFile(file, lines.join(''));
  const mechanisms = oauth.mechanisms.join(' ');
  const passdb = `passdb {\n  driver = oauth2\n  mechanisms = ${mechanisms}\n  args = ${file}\n}`;
  return `auth_mechanisms = plain login ${mechanisms}\n${passdb}\n`;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

async function idsOf(user: string): Promise<Owner> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, user])).stdout)),
  );
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

async function makeMaildir(base: string, target: string, owner: Owner | null): Promise<void> {
  const parts = target.slice(base.length + 1).split('/');
  const folders = parts.map((_, at) => join(base, ...parts.slice(0, at + 1)));
  for (const path of [...folders, ...['cur', 'new', 'tmp'].map((name) => join(target, name))]) {
    const made = await mkdir(path).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (made && owner) await chown(path, owner.uid, owner.gid);
  }
}

/** Writes a message under tmp and then moves it, as Maildir requires, so that no reader sees half a message. */
async function writeMessage(
  target: string,
  message: string | Uint8Array,
  delivery: Delivery,
  owner: Owner | null,
): Promise<string> {
  const seconds = Math.floor((delivery.at ?? Date.now()) / 1000);
  const name = `${seconds}.M${String(counter++).padStart(9, '0')}P${process.pid}.test`;
  const tmp = join(target, 'tmp', name);
  await writeFile(tmp, message);
  await utimes(tmp, seconds, seconds);
  if (owner) await chown(tmp, owner.uid, owner.gid);
  const place =
    delivery.flags === undefined ? join(target, 'new', name) : join(target, 'cur', `${name}:2,${delivery.flags}`);
  await rename(tmp, place);
  return place;
}

async function makeCertificate(folder: string): Promise<string> {
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  const subject = [
    '-subj',
    '/O=Bounceboard tests/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost,IP:127.0.0.1',
  ];
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30'];
  await run(programs.openssl.path ?? 'openssl', [...kind, ...subject, '-keyout', key, '-out', cert]);
  return readFile(cert, 'utf8');
}

async function waitForPort(port: number, child: ChildProcess, log: () => Promise<string>): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (child.exitCode !== null) throw new Error(`Dovecot ended at once: ${await log()}`);
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Dovecot did not start: ${await log()}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Every message file of a folder with its flags, and whether it is still in `new`: a read-only client must change neither. */
export async function folderState(maildir: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    ['new', 'cur'].map(async (name) => (await readdir(join(maildir, name))).map((file) => `${name}/${file}`)),
  );
  return lists.flat().sort();
}
