// The answers of a well-behaved server, by the command's name.
import type { ScriptedConnection } from './connection.ts';
import {
  inFolder,
  listedName,
  nameOf,
  type ScriptedFolder,
  searched,
  statusItems,
  toSet,
  uidNextOf,
  uidValidityOf,
} from './mailbox.ts';
import type { Command } from './script.ts';
import { wordsOf } from './wire.ts';

type Usual = (connection: ScriptedConnection, command: Command) => void;

const done: Usual = (connection, { tag, name }) => connection.send(`${tag} OK ${name} done`);

export const USUAL: ReadonlyMap<string, Usual> = new Map([
  ['NOOP', done],
  ['CHECK', done],
  ['CLOSE', done],
  ['UNSELECT', done],
  ['LSUB', done],
  ['CAPABILITY', answering((connection) => [`CAPABILITY ${connection.capabilities}`])],
  ['ID', answering(() => ['ID NIL'])],
  ['NAMESPACE', answering(({ script }) => [`NAMESPACE ${script.namespaces ?? '(("" "/")) NIL NIL'}`])],
  ['ENABLE', enable],
  ['STARTTLS', (connection, { tag }) => connection.startTls(tag)],
  ['LOGOUT', logout],
  ['AUTHENTICATE', authenticate],
  ['LIST', list],
  ['STATUS', status],
  ['EXAMINE', examine],
  ['SELECT', examine],
  ['IDLE', idle],
  ['SEARCH', search],
  ['UID SEARCH', search],
  ['FETCH', fetch],
  ['UID FETCH', fetch],
]);

function answering(lines: (connection: ScriptedConnection, command: Command) => readonly string[]): Usual {
  return (connection, command) => {
    for (const line of lines(connection, command)) connection.send(`* ${line}`);
    done(connection, command);
  };
}

/** RFC 5161: only what is offered is enabled. QRESYNC brings CONDSTORE with it (RFC 7162 section 3.2.3). */
function enable(connection: ScriptedConnection, command: Command): void {
  const offered = new Set(connection.capabilities.split(' '));
  const granted = command.args
    .toUpperCase()
    .split(' ')
    .filter((name) => offered.has(name));
  for (const name of granted) connection.enabled.add(name);
  if (connection.enabled.has('QRESYNC')) connection.enabled.add('CONDSTORE');
  connection.send(`* ENABLED ${granted.join(' ')}`.trim());
  done(connection, command);
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

const NOT_OPENED = /\\(?:noselect|nonexistent)/i;

/** LIST, with the states of the folders where the client asks for them (LIST-STATUS, RFC 5819). */
function list(connection: ScriptedConnection, command: Command): void {
  const [reference = '', pattern = ''] = wordsOf(command.args.replace(/^\([^)]*\) /, ''));
  const items = / RETURN \(.*?STATUS \(([^)]*)\)/i.exec(command.args)?.[1];
  if (pattern === '') connection.send('* LIST (\\Noselect) "/" ""');
  else
    for (const folder of connection.script.folders.filter(listedBy(`${reference}${pattern}`))) {
      const { flags = '\\HasNoChildren', delimiter = '"/"' } = folder;
      connection.send(`* LIST (${flags}) ${delimiter} ${listedName(folder)}`);
      if (items !== undefined && !NOT_OPENED.test(flags))
        connection.send(`* STATUS ${listedName(folder)} (${statusItems(folder, items)})`);
    }
  done(connection, command);
}

/** RFC 3501 section 6.3.8: `*` stands for anything, `%` for anything within one level. */
function listedBy(pattern: string): (folder: ScriptedFolder) => boolean {
  return (folder) => {
    const delimiter = wordsOf(folder.delimiter ?? '"/"')[0] ?? '/';
    const level = `[^${delimiter.replace(/[\\\]^-]/g, '\\$&')}]*`;
    const expression = pattern
      .replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
      .replaceAll('*', '[^]*')
      .replaceAll('%', level);
    return new RegExp(`^${expression}$`, folder.path.toUpperCase() === 'INBOX' ? 'i' : '').test(nameOf(folder));
  };
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
  if (folder === undefined || NOT_OPENED.test(folder.flags ?? '')) {
    connection.send(`${command.tag} NO [NONEXISTENT] no such mailbox`);
    return;
  }
  const { messages, highestModseq, modseqLine } = folder;
  const [uidValidity, uidNext] = [uidValidityOf(folder), uidNextOf(folder)];
  connection.send('* FLAGS (\\Answered \\Seen)');
  connection.send(`* ${messages.length} EXISTS`);
  connection.send('* 0 RECENT');
  if (uidValidity !== null) connection.send(`* OK [UIDVALIDITY ${uidValidity}] UIDs valid`);
  if (uidNext !== null) connection.send(`* OK [UIDNEXT ${uidNext}] next UID`);
  if (modseqLine !== undefined) connection.send(modseqLine);
  else if (highestModseq !== undefined) connection.send(`* OK [HIGHESTMODSEQ ${highestModseq}] highest`);
  const known = /\(QRESYNC \((\d+) (\d+)/i.exec(command.args);
  if (known && Number(known[1]) === uidValidity && folder.vanished !== undefined)
    connection.send(`* VANISHED (EARLIER) ${folder.vanished}`);
  connection.send(`${command.tag} OK [READ-ONLY] opened`);
}

function idle(connection: ScriptedConnection, { tag }: Command): void {
  connection.nextLine(() => connection.send(`${tag} OK IDLE done`));
  connection.send('+ idling');
}

/** SEARCH, and with RETURN what ESEARCH answers (RFC 4731). */
function search(connection: ScriptedConnection, command: Command): void {
  const byUid = command.name.startsWith('UID');
  const [, returned, keys = ''] = /^(?:RETURN \(([^)]*)\) )?(.*)$/is.exec(command.args) ?? [];
  const found = connection.folder === null ? [] : searched(connection.folder, keys, byUid);
  if (returned === undefined) connection.send(`* SEARCH ${found.join(' ')}`.trim());
  else connection.send(`* ESEARCH (TAG "${command.tag}")${byUid ? ' UID' : ''}${results(returned, found)}`);
  done(connection, command);
}

function results(asked: string, found: readonly number[]): string {
  const wanted = asked === '' ? 'ALL' : asked.toUpperCase();
  const given = (name: string, value: string | number): string => (wanted.includes(name) ? ` ${name} ${value}` : '');
  const count = given('COUNT', found.length);
  if (found.length === 0) return count;
  return `${given('MIN', found[0] ?? 0)}${given('MAX', found.at(-1) ?? 0)}${given('ALL', toSet(found))}${count}`;
}

function fetch(connection: ScriptedConnection, command: Command): void {
  const [set = '', ...items] = command.args.split(' ');
  const found = connection.folder === null ? [] : inFolder(connection.folder, set, command.name.startsWith('UID'));
  for (const message of found) if (message.leftOut !== true) connection.sendRow(message, items.join(' '));
  done(connection, command);
}
