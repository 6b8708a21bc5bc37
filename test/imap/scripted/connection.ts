// One connection to a scripted server: a small IMAP4rev1 server, whose every answer the script may replace.
import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import {
  inFolder,
  listedName,
  type RowLabels,
  rowOf,
  type ScriptedFolder,
  type ScriptedMessage,
  searched,
  statusItems,
  uidNextOf,
  uidValidityOf,
} from './mailbox.ts';
import type { Command, Script } from './script.ts';
import { createWire, type Wire, wordsOf } from './wire.ts';

const CAPABILITIES = 'IMAP4rev1 IDLE UIDPLUS NAMESPACE CHILDREN ID AUTH=PLAIN SASL-IR';
const COMMAND = /^(\S+) (UID \S+|\S+)(?: (.*))?$/s;

export class ScriptedConnection {
  readonly script: Script;
  /** 1 for the first connection to the server. */
  readonly number: number;
  /** The folder that is open. */
  folder: ScriptedFolder | null = null;
  isLoggedIn = false;
  #socket: Socket;
  #wire: Wire;
  readonly #heard: (line: string) => void;

  constructor(script: Script, socket: Socket, number: number, heard: (line: string) => void) {
    this.script = script;
    this.number = number;
    this.#heard = heard;
    this.#socket = socket;
    this.#wire = this.#attach(socket);
    script.onConnect?.(this);
    const { greeting = `* OK [CAPABILITY ${this.capabilities}] ready` } = script;
    if (greeting !== null) this.send(greeting);
  }

  get capabilities(): string {
    const { capabilities = CAPABILITIES, capabilitiesAfterLogin = capabilities } = this.script;
    return this.isLoggedIn ? capabilitiesAfterLogin : capabilities;
  }

  send(line: string): void {
    this.sendBytes(Buffer.from(`${line}\r\n`, 'latin1'));
  }

  sendBytes(bytes: Buffer): void {
    if (!this.#socket.destroyed) this.#socket.write(bytes);
  }

  /** Ends the connection without a word. */
  cut(): void {
    this.#socket.destroy();
  }

  /** Ends the connection once all lines are sent. */
  end(): void {
    this.#socket.end();
  }

  /** Passes the client's next line to `line`, as DONE behind IDLE. */
  nextLine(line: (text: string) => void): void {
    this.#wire.nextLine(line);
  }

  /** Sends the row of one message, as "* 3 FETCH (…)". */
  sendRow(message: ScriptedMessage, items: string, labels?: RowLabels): void {
    const number = (this.folder?.messages.indexOf(message) ?? 0) + 1;
    const row = rowOf(message, items, labels);
    this.sendBytes(Buffer.concat([Buffer.from(`* ${number} FETCH (`), row, Buffer.from(')\r\n')]));
  }

  /** Gives the answer of a well-behaved server. */
  usual(command: Command): void {
    const answer = USUAL.get(command.name);
    if (answer) answer(this, command);
    else this.send(`${command.tag} BAD unknown command`);
  }

  /** Logs in, or refuses. The script's LOGIN answer is asked first. */
  login(command: Command, user: string, password: string): void {
    const named = { ...command, name: 'LOGIN', args: `${user} ${password}` };
    if (this.#scripted(named)) return;
    const { user: wanted = 'anna', password: right = 'secret-1' } = this.script;
    if (user !== wanted || password !== right) {
      this.send(`${command.tag} NO [AUTHENTICATIONFAILED] Invalid credentials`);
      return;
    }
    this.isLoggedIn = true;
    this.send(`${command.tag} OK [CAPABILITY ${this.capabilities}] logged in`);
  }

  /** The folder of this name, as it stands in LIST or as the path. */
  find(name: string): ScriptedFolder | undefined {
    const isInbox = name.toUpperCase() === 'INBOX';
    return this.script.folders.find(
      (folder) =>
        folder.path === name ||
        wordsOf(listedName(folder))[0] === name ||
        (isInbox && folder.path.toUpperCase() === 'INBOX'),
    );
  }

  startTls(tag: string): void {
    const { tls } = this.script;
    if (tls === undefined) {
      this.send(`${tag} BAD no TLS here`);
      return;
    }
    this.send(`${tag} OK go ahead`);
    const plain = this.#socket;
    plain.removeAllListeners('data');
    this.#socket = new TLSSocket(plain, { isServer: true, secureContext: createSecureContext(tls) });
    this.#wire = this.#attach(this.#socket);
  }

  #attach(socket: Socket): Wire {
    const wire = createWire({
      command: (line) => this.#take(line),
      goAhead: () => this.send('+ go ahead'),
    });
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => wire.take(bytes));
    return wire;
  }

  #take(line: string): void {
    this.#heard(line);
    const [, tag = '*', name = '', args = ''] = COMMAND.exec(line) ?? [];
    const command = { tag, name: name.toUpperCase(), args };
    if (command.name === 'LOGIN') {
      const [user = '', password = ''] = wordsOf(args);
      this.login(command, user, password);
    } else if (!this.#scripted(command)) this.usual(command);
  }

  #scripted(command: Command): boolean {
    const answer = this.script.answers?.[command.name];
    return answer !== undefined && answer(this, command) !== false;
  }
}

type Usual = (connection: ScriptedConnection, command: Command) => void;

const done: Usual = (connection, { tag, name }) => connection.send(`${tag} OK ${name} done`);

const USUAL: ReadonlyMap<string, Usual> = new Map([
  ['NOOP', done],
  ['CHECK', done],
  ['CLOSE', done],
  ['UNSELECT', done],
  ['LSUB', done],
  ['CAPABILITY', answering((connection) => [`CAPABILITY ${connection.capabilities}`])],
  ['ID', answering(() => ['ID NIL'])],
  ['NAMESPACE', answering(({ script }) => [`NAMESPACE ${script.namespaces ?? '(("" "/")) NIL NIL'}`])],
  ['ENABLE', answering((_, { args }) => [`ENABLED ${args}`])],
  ['STARTTLS', (connection, { tag }) => connection.startTls(tag)],
  ['LOGOUT', logout],
  ['AUTHENTICATE', authenticate],
  ['LIST', list],
  ['STATUS', status],
  ['EXAMINE', examine],
  ['SELECT', examine],
  ['IDLE', idle],
  ['UID SEARCH', inOpenFolder((folder, { args }) => [`SEARCH ${searched(folder, args).join(' ')}`.trim()])],
  ['FETCH', fetch],
  ['UID FETCH', fetch],
]);

function answering(lines: (connection: ScriptedConnection, command: Command) => readonly string[]): Usual {
  return (connection, command) => {
    for (const line of lines(connection, command)) connection.send(`* ${line}`);
    done(connection, command);
  };
}

function inOpenFolder(lines: (folder: ScriptedFolder, command: Command) => readonly string[]): Usual {
  return answering(({ folder }, command) => (folder === null ? [] : lines(folder, command)));
}

function logout(connection: ScriptedConnection, { tag }: Command): void {
  connection.send('* BYE');
  connection.send(`${tag} OK bye`);
  connection.end();
}

function authenticate(connection: ScriptedConnection, command: Command): void {
  const [mechanism = '', initial] = command.args.split(' ');
  if (mechanism.toUpperCase() !== 'PLAIN') {
    connection.send(`${command.tag} NO unknown mechanism`);
    return;
  }
  const take = (response: string): void => {
    const [, user = '', password = ''] = Buffer.from(response, 'base64').toString().split('\0');
    connection.login(command, user, password);
  };
  if (initial !== undefined) take(initial);
  else {
    connection.nextLine(take);
    connection.send('+ ');
  }
}

function list(connection: ScriptedConnection, command: Command): void {
  const [, pattern = ''] = wordsOf(command.args.replace(/^\([^)]*\) /, ''));
  const all = /[*%]/.test(pattern);
  const folders = connection.script.folders.filter((folder) => all || folder === connection.find(pattern));
  if (pattern === '') connection.send('* LIST (\\Noselect) "/" ""');
  else
    for (const folder of folders) {
      const { flags = '\\HasNoChildren', delimiter = '"/"' } = folder;
      connection.send(`* LIST (${flags}) ${delimiter} ${listedName(folder)}`);
    }
  done(connection, command);
}

function status(connection: ScriptedConnection, command: Command): void {
  const [, name = '', items = ''] = /^(.*) \((.*)\)$/s.exec(command.args) ?? [];
  const folder = connection.find(wordsOf(name)[0] ?? '');
  if (folder === undefined) {
    connection.send(`${command.tag} NO no such mailbox`);
    return;
  }
  connection.send(`* STATUS ${listedName(folder)} (${statusItems(folder, items)})`);
  done(connection, command);
}

function examine(connection: ScriptedConnection, command: Command): void {
  const folder = connection.find(wordsOf(command.args)[0] ?? '');
  connection.folder = folder ?? null;
  if (folder === undefined || /\\(?:noselect|nonexistent)/i.test(folder.flags ?? '')) {
    connection.send(`${command.tag} NO [NONEXISTENT] no such mailbox`);
    return;
  }
  const [uidValidity, uidNext] = [uidValidityOf(folder), uidNextOf(folder)];
  connection.send('* FLAGS (\\Answered \\Seen)');
  connection.send(`* ${folder.messages.length} EXISTS`);
  connection.send('* 0 RECENT');
  if (uidValidity !== null) connection.send(`* OK [UIDVALIDITY ${uidValidity}] UIDs valid`);
  if (uidNext !== null) connection.send(`* OK [UIDNEXT ${uidNext}] next UID`);
  if (folder.modseqLine !== undefined) connection.send(folder.modseqLine);
  connection.send(`${command.tag} OK [READ-ONLY] opened`);
}

function idle(connection: ScriptedConnection, { tag }: Command): void {
  connection.nextLine(() => connection.send(`${tag} OK IDLE done`));
  connection.send('+ idling');
}

function fetch(connection: ScriptedConnection, command: Command): void {
  const [set = '', ...rest] = command.args.split(' ');
  const found = connection.folder === null ? [] : inFolder(connection.folder, set, command.name.startsWith('UID'));
  for (const message of found) if (message.leftOut !== true) connection.sendRow(message, rest.join(' '));
  done(connection, command);
}
