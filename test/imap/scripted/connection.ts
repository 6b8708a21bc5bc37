// One connection to a scripted server: a small IMAP4rev1 server, whose every answer the script may replace.
import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { nameOf, type RowLabels, rowOf, type ScriptedFolder, type ScriptedMessage } from './mailbox.ts';
import type { Command, Script } from './script.ts';
import { USUAL } from './usual-answers.ts';
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
  /** The extensions that the client has enabled (RFC 5161), as "QRESYNC". */
  readonly enabled = new Set<string>();
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
    this.sendBytes(Buffer.from(`${this.script.written?.(line) ?? line}\r\n`, 'latin1'));
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
    const modseq = this.enabled.has('CONDSTORE') ? this.folder?.highestModseq : undefined;
    const row = rowOf(message, items, { modseq, ...labels });
    const { end = ')' } = labels ?? {};
    this.sendBytes(Buffer.concat([Buffer.from(`* ${number} FETCH (`), row, Buffer.from(`${end}\r\n`)]));
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
      (folder) => folder.path === name || nameOf(folder) === name || (isInbox && folder.path.toUpperCase() === 'INBOX'),
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
