// Reads header rows from imapflow's parsed FETCH lines, without its fetch(). That method formats every key of a line again and
// computes a digest of every row: as much work as parsing the line, for results that are not needed here.
import type { HeaderRow } from './imap-types.ts';
import { timeOf, withPlainRows } from './plain-line.ts';

/** A value in a line as imapflow parses it: an atom, a string, bytes, a list, or null for NIL. */
export type Token = null | { readonly value?: unknown; readonly section?: unknown } | readonly Token[];

interface Line {
  readonly attributes?: readonly Token[];
}

interface Answer {
  /** Lets imapflow read the next line of the connection. */
  next(): void;
}

type LineHandler = (line: Line) => Promise<void>;

/** The method of imapflow that sends a command and passes on the lines of its answer; its type file does not declare it. */
export interface CommandSender {
  exec(
    command: string,
    attributes: readonly unknown[],
    options: { readonly untagged: Readonly<Record<string, LineHandler>> },
  ): Promise<Answer>;
}

export function canSend(client: object): client is CommandSender {
  return 'exec' in client && typeof client.exec === 'function';
}

export interface HeaderQuery {
  /** UIDs. */
  readonly sequence: string;
  readonly fields: readonly string[];
  /** Whether the server has a capability, as OBJECTID (RFC 8474) or X-GM-EXT-1. */
  readonly offers: (extension: string) => boolean;
}

const atom = (value: string) => ({ type: 'ATOM', value });

/** Fetches rows in the order of the server's lines and passes each to `read`. Throws what imapflow or `read` throws. */
export async function fetchHeaderRows<T>(
  client: CommandSender,
  { sequence, fields, offers }: HeaderQuery,
  read: (row: HeaderRow) => T,
): Promise<readonly T[]> {
  const gmail = offers('X-GM-EXT-1');
  const id = offers('OBJECTID') ? ['EMAILID'] : gmail ? ['X-GM-MSGID'] : [];
  const items = ['UID', 'INTERNALDATE', 'RFC822.SIZE', ...id, ...(gmail ? ['X-GM-LABELS'] : [])].map(atom);
  const section = [atom('HEADER.FIELDS'), fields.map(atom)];
  const rows: T[] = [];
  // imapflow only logs what a handler throws.
  let failed: { readonly cause: unknown } | null = null;
  const addRow = (row: HeaderRow): void => {
    if (failed) return;
    try {
      rows.push(read(row));
    } catch (cause) {
      failed = { cause };
    }
  };
  const onFetch: LineHandler = async (line) => {
    const list = line.attributes?.[1];
    const row = Array.isArray(list) ? rowOf(list) : null;
    if (row !== null) addRow(row);
  };
  const answer = await withPlainRows(client, addRow, () =>
    client.exec('UID FETCH', [{ type: 'SEQUENCE', value: sequence }, [...items, { ...atom('BODY.PEEK'), section }]], {
      untagged: { FETCH: onFetch },
    }),
  );
  answer.next();
  throwFailed(failed);
  return rows;
}

function throwFailed(failed: { readonly cause: unknown } | null): void {
  if (failed) throw failed.cause;
}

/** The values of a line read so far. A line without a header is no row: the server reports a changed flag with it. */
type PartialRow = { -readonly [K in keyof HeaderRow]: K extends 'header' ? Uint8Array | null : HeaderRow[K] };

const NOTHING: PartialRow = {
  uid: 0,
  size: 0,
  arrived: 0,
  header: null,
  labels: [],
  emailId: null,
};

const isRow = (row: PartialRow): row is PartialRow & HeaderRow => row.uid > 0 && row.header !== null;

function rowOf(items: readonly Token[]): HeaderRow | null {
  const row: PartialRow = { ...NOTHING };
  for (let at = 0; at + 1 < items.length; at += 2)
    setField(row, textOf(items[at]).toUpperCase(), items[at + 1] ?? null);
  return isRow(row) ? row : null;
}

function setField(row: PartialRow, name: string, value: Token): void {
  switch (name) {
    case 'UID':
      row.uid = wholeOf(value);
      return;
    case 'RFC822.SIZE':
      row.size = wholeOf(value);
      return;
    case 'INTERNALDATE':
      row.arrived = timeOf(textOf(value));
      return;
    case 'BODY':
      row.header = bytesOf(value);
      return;
    case 'X-GM-LABELS':
      row.labels = listOf(value);
      return;
    case 'X-GM-MSGID':
      row.emailId = textOf(value) || null;
      return;
    case 'EMAILID':
      row.emailId = listOf(value)[0] ?? null;
      return;
    default:
    // A server may add MODSEQ and FLAGS.
  }
}

const isList = (token: Token): token is readonly Token[] => Array.isArray(token);

function textOf(token: Token | undefined): string {
  if (token === undefined || token === null || isList(token)) return '';
  const { value } = token;
  return typeof value === 'string' ? value : Buffer.isBuffer(value) ? value.toString() : '';
}

const listOf = (token: Token): readonly string[] => (token !== null && isList(token) ? token.map(textOf) : []);

/** RFC 3501 section 9: a number has at most ten digits. */
function wholeOf(token: Token): number {
  const text = textOf(token);
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** A server sends a section as a literal; a short one may be a quoted string. */
function bytesOf(token: Token): Uint8Array {
  if (token === null || isList(token)) return new Uint8Array();
  const { value } = token;
  return Buffer.isBuffer(value) ? value : Buffer.from(textOf(token));
}
