// Turns what a server lists into folders with a role and a path. A path names a folder in the store and on the screen, so no two folders
// have the same one.
import type { FolderRole } from '../../../shared/domain/words.ts';
import { roleOfName } from '../../intake/folder-role.ts';
import type { RemoteFolder } from '../imap-types.ts';
import type { FolderState } from '../search/uid-plan.ts';
import { folderState } from './folder-state.ts';
import type { ListedMailbox } from './list-folders.ts';
import { decodeMailboxName, encodeMailboxName } from './mailbox-names.ts';

/** SPECIAL-USE (RFC 6154), and the words of XLIST, which old servers have in its place; in lower case. */
const ROLES: ReadonlyMap<string, FolderRole> = new Map([
  ['\\inbox', 'inbox'],
  ['\\sent', 'sent'],
  ['\\junk', 'junk'],
  ['\\spam', 'junk'],
  ['\\archive', 'archive'],
  ['\\trash', 'trash'],
  ['\\all', 'all'],
  ['\\allmail', 'all'],
  ['\\drafts', 'drafts'],
]);

/** Roles that one folder of an account has. Beside the folder marked as Sent, another ("Gesendete Objekte") may hold sent mail. */
const SINGLE: readonly FolderRole[] = ['archive', 'trash', 'drafts'];

/** Names of folders in which mail waits to be sent, or, as at laposte.net, has been: their name does not tell. */
const WAITING: readonly string[] = ['outbox', 'templates', 'unsent messages'];

interface Named {
  readonly mailbox: ListedMailbox;
  readonly foreign: boolean;
  readonly path: string;
  /** From the outermost folder to this one. */
  readonly names: readonly string[];
}

interface ListingOptions {
  /** Names on the wire are in UTF-8. */
  readonly utf8: boolean;
  isForeign(mailbox: ListedMailbox): boolean;
}

/** In: the folders as listed. Out: RemoteFolders in the order in which a screen shows them. */
export function remoteFolders(
  listed: readonly ListedMailbox[],
  { utf8, isForeign }: ListingOptions,
): readonly RemoteFolder[] {
  const named = withPaths(listed, utf8).map((one) => ({ ...one, foreign: isForeign(one.mailbox) }));
  const roles = rolesOf(named);
  return named
    .map(({ mailbox, path, foreign }) => ({
      path,
      role: roles.get(path) ?? 'other',
      foreign,
      wire: mailbox.wire,
      messages: numberOf(mailbox, 'MESSAGES'),
      state: stateOf(mailbox),
    }))
    .sort((a, b) => rank(a.role) - rank(b.role) || a.path.localeCompare(b.path));
}

const SHOWN: readonly FolderRole[] = ['inbox', 'sent', 'drafts', 'all', 'archive', 'junk', 'trash', 'other'];

const rank = (role: FolderRole): number => SHOWN.indexOf(role);

/**
 * The path is the decoded name without a delimiter in front of it. "A&-B" and "A&B" are two folders with one name to show: the one that
 * is encoded as it should be has it, the other one gets a number.
 */
function withPaths(listed: readonly ListedMailbox[], utf8: boolean): readonly Omit<Named, 'foreign'>[] {
  const taken = new Set<string>();
  const inOrder = [...listed].sort((a, b) => Number(isOdd(a, utf8)) - Number(isOdd(b, utf8)));
  return inOrder.map((mailbox) => {
    const plain = plainPath(mailbox, utf8);
    let path = plain;
    for (let n = 2; taken.has(path); n++) path = `${plain} (${n})`;
    taken.add(path);
    return { mailbox, path, names: mailbox.delimiter === null ? [plain] : plain.split(mailbox.delimiter) };
  });
}

function plainPath({ wire, delimiter }: ListedMailbox, utf8: boolean): string {
  const text = decodeMailboxName(wire, utf8);
  if (text.toUpperCase() === 'INBOX') return 'INBOX';
  return delimiter !== null && text.length > 1 && text.startsWith(delimiter) ? text.slice(1) : text;
}

/** Whether the name on the wire is another one than clients write for the name to show. */
function isOdd({ wire }: ListedMailbox, utf8: boolean): boolean {
  return encodeMailboxName(decodeMailboxName(wire, utf8), utf8) !== wire;
}

/** The roles by path: from the server's marks, else from names; a folder within a Sent folder holds sent mail, too. */
function rolesOf(named: readonly Named[]): ReadonlyMap<string, FolderRole> {
  const roles = new Map<string, FolderRole>();
  // Another user's trash is not this user's.
  const given = new Set<FolderRole>();
  const give = ({ path, foreign }: Named, role: FolderRole | null): void => {
    if (role === null) return;
    roles.set(path, role);
    if (!foreign) given.add(role);
  };
  for (const one of named) give(one, one.path === 'INBOX' ? 'inbox' : markedRole(one.mailbox, given));
  for (const one of byDepth(named)) if (!roles.has(one.path)) give(one, namedRole(one.names, given));
  return roles;
}

/** The upper folders first: of INBOX.Trash and INBOX.Old.Trash the first one is the trash. */
const byDepth = (named: readonly Named[]): readonly Named[] =>
  [...named].sort((a, b) => a.names.length - b.names.length || a.path.localeCompare(b.path));

/** Only one folder holds all mail, and only one is the inbox. */
function markedRole({ flags }: ListedMailbox, given: ReadonlySet<FolderRole>): FolderRole | null {
  for (const flag of flags) {
    const role = ROLES.get(flag);
    const isTaken = (role === 'all' || role === 'inbox') && given.has(role);
    if (role !== undefined && !isTaken) return role;
  }
  return null;
}

function namedRole(names: readonly string[], given: ReadonlySet<FolderRole>): FolderRole | null {
  const name = names.at(-1) ?? '';
  const role = WAITING.includes(name.toLowerCase()) ? null : roleOfName(name);
  if (role === 'sent' || role === 'junk') return role;
  if (role !== null && SINGLE.includes(role) && !given.has(role)) return role;
  return names.slice(0, -1).some((outer) => roleOfName(outer) === 'sent') ? 'sent' : null;
}

function numberOf({ items }: ListedMailbox, name: string): number | null {
  const text = items?.get(name) ?? '';
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}

/** Null if the server told neither UIDVALIDITY nor UIDNEXT. */
function stateOf({ items }: ListedMailbox): FolderState | null {
  const said = (name: string): bigint => {
    const text = items?.get(name) ?? '';
    return /^\d{1,20}$/.test(text) ? BigInt(text) : 0n;
  };
  const [uidValidity, highestModseq] = [said('UIDVALIDITY'), said('HIGHESTMODSEQ')];
  const state = folderState({ uidNext: Number(said('UIDNEXT')), uidValidity, highestModseq });
  return state.uidValidity === null && state.uidNext === null ? null : state;
}
