// Reads header rows from imapflow's parsed FETCH lines, without its fetch(). That method formats every key of a line again and
// computes a digest of every row: as much work as parsing the line, for results that are not needed here.

import type { HeaderRow } from '../imap-types.ts';
import { atom, type CommandSender, type Token } from '../wire/commands.ts';
import { bytesOf, itemsOf, listOf, onlyUid, sendFetch, textOf, wholeOf } from './fetch-lines.ts';
import { timeOf, withPlainRows } from './plain-line.ts';

export interface HeaderQuery {
  /** UIDs. */
  readonly sequence: string;
  /** The names of the fields; null for the whole header, cut at HEADER_CAP. */
  readonly fields: readonly string[] | null;
  /** Whether the server has a capability, as OBJECTID (RFC 8474) or X-GM-EXT-1. */
  readonly offers: (extension: string) => boolean;
}

/** Bytes of a whole header that are fetched: below what imapflow takes for one literal. */
export const HEADER_CAP = 1024 * 1024;

/** Fetches rows in the order of the server's lines and passes each to `read`. Throws what imapflow or `read` throws. */
export async function fetchHeaderRows<T>(
  client: CommandSender,
  { sequence, fields, offers }: HeaderQuery,
  read: (row: HeaderRow) => T,
): Promise<readonly T[]> {
  const gmail = offers('X-GM-EXT-1');
  const id = offers('OBJECTID') ? ['EMAILID'] : gmail ? ['X-GM-MSGID'] : [];
  const items = ['UID', 'INTERNALDATE', 'RFC822.SIZE', ...id, ...(gmail ? ['X-GM-LABELS'] : [])].map(atom);
  const only = onlyUid(sequence);
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
  await withPlainRows(client, addRow, () =>
    sendFetch(client, { sequence, items: [...items, sectionOf(fields)] }, (line) => {
      const row = rowOf(line, only);
      if (row !== null) addRow(row);
    }),
  );
  throwFailed(failed);
  return rows;
}

function sectionOf(fields: readonly string[] | null): object {
  if (fields === null) return { ...atom('BODY.PEEK'), section: [atom('HEADER')], partial: [0, HEADER_CAP] };
  return { ...atom('BODY.PEEK'), section: [atom('HEADER.FIELDS'), fields.map(atom)] };
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

/** In: the items of a line. `only`: the UID that was asked for alone, which a line without a UID then is about. */
function rowOf(line: readonly Token[], only: number | null): HeaderRow | null {
  const row: PartialRow = { ...NOTHING };
  for (const [name, value] of itemsOf(line)) setField(row, name, value);
  if (row.uid === 0 && only !== null) row.uid = only;
  return isRow(row) ? row : null;
}

/** The names under which servers send a header section: `BODY[HEADER.FIELDS (…)]`, `BODY[HEADER]`, `RFC822.HEADER`. */
const HEADER_NAMES: ReadonlySet<string> = new Set(['BODY', 'BODY.PEEK', 'RFC822.HEADER']);

function setField(row: PartialRow, name: string, value: Token): void {
  if (HEADER_NAMES.has(name)) {
    row.header = bytesOf(value);
    return;
  }
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
