// Lists the folders of a server with their STATUS: in one command where the server offers LIST-STATUS (RFC 5819), else with one command
// for each folder. imapflow sends LIST and repeats it without options that a server refuses; the lines are read here.
import type { RemoteFolder } from '../imap-types.ts';
import { atom, senderOf } from '../wire/commands.ts';
import { readsLines, takingLines } from '../wire/lines.ts';
import { folderLine, type ListLine, type StatusLine } from './list-lines.ts';
import { nameToken, speaksUtf8 } from './mailbox-names.ts';
import { remoteFolders } from './remote-folder.ts';

interface Namespace {
  readonly prefix: string;
}

/** What listing needs of imapflow's client. */
export interface ListingClient {
  readonly capabilities: ReadonlyMap<string, boolean | number>;
  readonly enabled: ReadonlySet<string>;
  readonly namespaces?:
    | Readonly<Record<'personal' | 'other' | 'shared', readonly Namespace[] | false | undefined>>
    | undefined;
  list(options: { readonly listOnly: true; readonly statusQuery?: typeof STATUS_QUERY }): Promise<unknown>;
}

const STATUS_QUERY = { messages: true, uidNext: true, uidValidity: true, highestModseq: true } as const;

/** A folder as the server lists it. `items`: of its STATUS; null where the server sent none. */
export type ListedMailbox = Omit<ListLine, 'kind'> & { readonly items: StatusLine['items'] | null };

/** Every folder that can be opened, with its role and STATUS (RFC 3501 section 6.3.10). Throws what imapflow throws. */
export async function listFolders(client: ListingClient): Promise<readonly RemoteFolder[]> {
  const lines = await withFolderLines(client, () => sendList(client));
  const listed = await withInbox(client, lines);
  const selectable = listed.filter(({ flags }) => !flags.has('\\noselect') && !flags.has('\\nonexistent'));
  const status = statusOf(lines) ?? (await askStatus(client, selectable));
  const mailboxes = selectable.map(({ kind: _, ...mailbox }) => ({
    ...mailbox,
    items: status.get(mailbox.wire) ?? null,
  }));
  const prefixes = foreignPrefixes(client.namespaces);
  const isForeign = ({ wire, delimiter }: ListedMailbox): boolean => {
    const path = `${Buffer.from(wire, 'latin1').toString()}${delimiter ?? ''}`;
    return prefixes.some((prefix) => path.startsWith(prefix));
  };
  const folders = remoteFolders(mailboxes, { utf8: speaksUtf8(client), isForeign });
  rememberPaths(client, folders);
  return folders;
}

/** imapflow asks LIST for a folder that it does not know before it opens the folder: one more round trip each time. */
function rememberPaths(client: ListingClient, folders: readonly RemoteFolder[]): void {
  if (!('folders' in client) || !(client.folders instanceof Map)) return;
  const prefixes = ['', ...(client.namespaces?.personal || []).map(({ prefix }) => prefix)];
  for (const { path } of folders)
    for (const known of prefixes.map((prefix) => `${prefix}${path}`))
      if (!client.folders.has(known)) client.folders.set(known, { path: known, listed: true });
}

/** LIST with STATUS; without it where the server answers NO, as it may for one folder whose STATUS it cannot tell. */
async function sendList(client: ListingClient): Promise<void> {
  try {
    await client.list({ listOnly: true, statusQuery: STATUS_QUERY });
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    await client.list({ listOnly: true });
  }
}

/** NO (RFC 3501 section 7.1.2), and not "try again later". */
function isRefusal(cause: unknown): boolean {
  if (!(cause instanceof Error) || !('responseStatus' in cause)) return false;
  return cause.responseStatus === 'NO' && !('code' in cause && cause.code === 'ETHROTTLE');
}

/** Runs `work`. Out: all lines about folders that the server sent meanwhile. */
async function withFolderLines(
  client: object,
  work: () => Promise<unknown>,
): Promise<readonly (ListLine | StatusLine)[]> {
  if (!readsLines(client)) throw new Error('imapflow reads no lines');
  const lines: (ListLine | StatusLine)[] = [];
  await takingLines(
    client,
    (line, usual) => {
      const found = folderLine(line);
      if (found !== null) lines.push(found);
      // imapflow keeps the folders of LIST, since it asks for one that it does not know before it opens it.
      return found?.kind === 'status' ? Promise.resolve(true) : usual(line);
    },
    work,
  );
  return lines;
}

/**
 * The folders of the lines, each once: imapflow repeats a LIST that was refused. Where imapflow listed the folders below a prefix, as
 * "INBOX." of Courier, INBOX itself may be missing.
 */
async function withInbox(
  client: ListingClient,
  lines: readonly (ListLine | StatusLine)[],
): Promise<readonly ListLine[]> {
  const listed = distinct(lines);
  if (listed.some(isInbox)) return listed;
  const inbox = await withFolderLines(client, async () => {
    (await senderOf(client).exec('LIST', ['', 'INBOX'], { untagged: {} })).next();
  });
  return [...distinct(inbox).filter(isInbox), ...listed];
}

/** INBOX is the one name in which case does not count (RFC 3501 section 5.1). */
const isInbox = ({ wire }: ListLine): boolean => wire.toUpperCase() === 'INBOX';

function distinct(lines: readonly (ListLine | StatusLine)[]): readonly ListLine[] {
  const byName = new Map<string, ListLine>();
  for (const line of lines) if (line.kind === 'list') byName.set(isInbox(line) ? 'INBOX' : line.wire, line);
  return [...byName.values()];
}

type Statuses = ReadonlyMap<string, StatusLine['items']>;

/** What LIST said of the folders' STATUS; null for a server that sent none with it. */
function statusOf(lines: readonly (ListLine | StatusLine)[]): Statuses | null {
  const found = lines.filter((line) => line.kind === 'status');
  return found.length === 0 ? null : new Map(found.map(({ wire, items }) => [wire, items]));
}

/** One command for each folder. A server may refuse it for single folders, as for a calendar; a reader then has to open the folder. */
async function askStatus(client: ListingClient, folders: readonly ListLine[]): Promise<Statuses> {
  const hasModseq = ['CONDSTORE', 'QRESYNC'].some((name) => client.capabilities.has(name));
  const names = ['MESSAGES', 'UIDNEXT', 'UIDVALIDITY', ...(hasModseq ? ['HIGHESTMODSEQ'] : [])];
  const items = names.map(atom);
  const statuses = new Map<string, StatusLine['items']>();
  const sender = senderOf(client);
  for (const { wire } of folders) {
    const lines = await withFolderLines(client, async () => {
      try {
        (await sender.exec('STATUS', [nameToken(wire, speaksUtf8(client)), items], { untagged: {} })).next();
      } catch (cause) {
        if (!isRefusal(cause)) throw cause;
      }
    });
    const said = lines.find((line) => line.kind === 'status');
    if (said !== undefined) statuses.set(wire, said.items);
  }
  return statuses;
}

/**
 * The prefixes of other users' and shared folders (RFC 2342 section 5): "Other Users/", "#shared/". A prefix that is the user's own, too,
 * tells nothing.
 */
function foreignPrefixes(namespaces: ListingClient['namespaces']): readonly string[] {
  const prefixesOf = (kind: 'personal' | 'other' | 'shared'): readonly string[] =>
    (namespaces?.[kind] || []).map(({ prefix }) => prefix);
  const own = new Set(['', ...prefixesOf('personal')]);
  return [...prefixesOf('other'), ...prefixesOf('shared')].filter((prefix) => !own.has(prefix));
}
