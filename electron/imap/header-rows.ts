// Header rows straight from the parsed lines of a FETCH. imapflow's own fetch() spells every key of every line out again and
// gives every row a digest of its own: as much work as parsing the line, and nothing that is needed here.
import type { HeaderRow } from './imap-types.ts';
import { takingPlainRows, timeOf } from './plain-line.ts';

/** A value of a line as imapflow parses it: a word, a text, bytes, a list, or null for NIL. */
export type Token = null | { readonly value?: unknown; readonly section?: unknown } | readonly Token[];

interface Line {
  readonly attributes?: readonly Token[];
}

interface Answer {
  /** Lets the next line of the connection be read. */
  next(): void;
}

type LineHandler = (line: Line) => Promise<void>;

/** What sends a command in imapflow and hears its lines; it is not in its types. */
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
  /** What the server offers (RFC 8474, Gmail). */
  readonly offers: (extension: string) => boolean;
}

const atom = (value: string) => ({ type: 'ATOM', value });

/** Rows in the order of the server's lines, each read by `read` while the server writes the next. Throws what imapflow throws. */
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
  // What a handler throws, imapflow would only write into its log.
  let failed: { readonly cause: unknown } | null = null;
  const take = (row: HeaderRow): void => {
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
    if (row !== null) take(row);
  };
  const answer = await takingPlainRows(client, take, () =>
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

/** A line as far as it is read; without a header it tells of a flag that another program has changed meanwhile. */
type Draft = { -readonly [K in keyof HeaderRow]: K extends 'header' ? Uint8Array | null : HeaderRow[K] };

const NOTHING: Draft = {
  uid: 0,
  size: 0,
  arrived: 0,
  header: null,
  labels: [],
  emailId: null,
};

const isRow = (draft: Draft): draft is Draft & HeaderRow => draft.uid > 0 && draft.header !== null;

function rowOf(items: readonly Token[]): HeaderRow | null {
  const row: Draft = { ...NOTHING };
  for (let at = 0; at + 1 < items.length; at += 2) take(row, textOf(items[at]).toUpperCase(), items[at + 1] ?? null);
  return isRow(row) ? row : null;
}

function take(row: Draft, name: string, value: Token): void {
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
    // MODSEQ and FLAGS come along where the server wishes.
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

/** A section is a literal, or where it is short a quoted string. */
function bytesOf(token: Token): Uint8Array {
  if (token === null || isList(token)) return new Uint8Array();
  const { value } = token;
  return Buffer.isBuffer(value) ? value : Buffer.from(textOf(token));
}
