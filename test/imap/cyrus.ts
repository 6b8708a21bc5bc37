// Starts Cyrus on loopback with a temporary folder and a free port, and ends it by its process id. Tests deliver mail by IMAP APPEND.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findCyrus } from '../support/cyrus-package.ts';
import { freePorts } from '../support/free-ports.ts';
import { startSaslServer } from './sasl-server.ts';

export interface Cyrus {
  readonly port: number;
  create(folder: string): Promise<void>;
  append(folder: string, message: string): Promise<void>;
  /** Deletes a folder with its mail and makes it anew: another UIDVALIDITY, UIDs from 1. */
  recreate(folder: string): Promise<void>;
  stop(): Promise<void>;
}

const USER = 'anna';
const PASSWORD = 'secret-1';

export async function startCyrus(): Promise<Cyrus> {
  const programs = findCyrus();
  if (!programs) throw new Error('Cyrus is not unpacked');
  const folder = await mkdtemp(join(tmpdir(), 'bb-cyrus-'));
  await chmod(folder, 0o755);
  for (const name of ['conf', 'spool', 'sock', 'lock', 'proc']) await mkdir(join(folder, name));
  const [port = 0] = await freePorts(1);
  const owner = userInfo().uid === 0 ? 'mail' : userInfo().username;
  await writeFile(join(folder, 'imapd.conf'), imapdConf(folder, owner));
  await writeFile(join(folder, 'cyrus.conf'), cyrusConf(folder, programs.bin, port));
  const sasl = await startSaslServer(join(folder, 'sock', 'mux'), new Map([[USER, PASSWORD]]));
  if (userInfo().uid === 0) await promisify(execFile)('chown', ['-R', 'mail:mail', folder]);
  const child = spawn(
    join(programs.bin, 'master'),
    ['-C', join(folder, 'imapd.conf'), '-M', join(folder, 'cyrus.conf'), '-p', join(folder, 'master.pid'), '-D'],
    {
      stdio: 'ignore',
      env: { ...process.env, CYRUS_USER: owner, LD_LIBRARY_PATH: programs.libraries.join(':') },
    },
  );
  await waitForGreeting(port);
  const talk = (...commands: readonly Command[]) => converse(port, commands);
  return {
    port,
    create: (name) => talk({ line: `CREATE "${name}"` }),
    append: (name, message) => talk({ line: `APPEND "${name}" {${Buffer.byteLength(message)}+}\r\n${message}` }),
    recreate: (name) => talk({ line: `DELETE "${name}"` }, { line: `CREATE "${name}"` }),
    async stop() {
      sasl.close();
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Command {
  readonly line: string;
}

/** Logs in, sends each command and waits for its OK. Errors: the server's answer if it is not OK. */
async function converse(port: number, commands: readonly Command[]): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  let wake: () => void = () => undefined;
  socket.on('data', (data) => {
    heard += data.toString('latin1');
    wake();
  });
  const answer = async (tag: string): Promise<void> => {
    const line = new RegExp(`^${tag} (.*)\\r\\n`, 'm');
    while (!line.test(heard))
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    const said = line.exec(heard)?.[1] ?? '';
    if (!said.startsWith('OK')) throw new Error(said);
  };
  try {
    for (const [at, { line }] of [{ line: `LOGIN ${USER} ${PASSWORD}` }, ...commands].entries()) {
      socket.write(`t${at} ${line}\r\n`);
      await answer(`t${at}`);
    }
  } finally {
    socket.destroy();
  }
}

async function waitForGreeting(port: number): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const there = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      const end = (greeted: boolean) => (): void => {
        socket.destroy();
        resolve(greeted);
      };
      socket.once('data', end(true));
      socket.once('error', end(false));
      socket.setTimeout(2000, end(false));
    });
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Cyrus did not start');
}

function imapdConf(folder: string, owner: string): string {
  return `configdirectory: ${folder}/conf
partition-default: ${folder}/spool
admins: admin
cyrus_user: ${owner}
cyrus_group: ${owner}
servername: imap.shop.example
sasl_pwcheck_method: saslauthd
sasl_saslauthd_path: ${folder}/sock/mux
sasl_mech_list: PLAIN
allowplaintext: yes
unixhierarchysep: yes
altnamespace: yes
autocreate_quota: 0
autocreate_post: 1
autocreate_inbox_folders: Sent | Junk | Drafts
autocreate_subscribe_folders: Sent | Junk | Drafts
xlist-sent: Sent
xlist-junk: Junk
xlist-drafts: Drafts
idlesocket: ${folder}/sock/idle
imapidlepoll: 1
proc_path: ${folder}/proc
mboxname_lockpath: ${folder}/lock
`;
}

function cyrusConf(folder: string, bin: string, port: number): string {
  const config = `-C ${folder}/imapd.conf`;
  return `START {
  recover cmd="${bin}/ctl_cyrusdb ${config} -r"
  idled cmd="${bin}/idled ${config}"
}
SERVICES {
  imap cmd="${bin}/imapd -U 30 ${config}" listen="127.0.0.1:${port}" prefork=0 proto=tcp4
}
EVENTS {
}
`;
}
