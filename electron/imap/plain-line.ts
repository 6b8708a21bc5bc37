// Header rows read from the server's line itself, where it has the form that nearly every server gives it. imapflow makes a token
// of every word of a line, and the line spells out every field that was asked for: two thirds of the time of a first sync.
import type { HeaderRow } from './imap-types.ts';

/** A line as it comes from the wire: its literals stand apart, and the text keeps their announcements (`{217}`). */
export interface WireLine {
  readonly payload: Uint8Array;
  readonly literals?: readonly Uint8Array[];
}

/** What reads the lines of a connection in imapflow, one after the other; it is not in its types. */
export interface LineReader {
  /** Resolves to false when the connection is to be read no further. */
  handleResponse(line: WireLine): Promise<boolean>;
}

export function readsLines(client: object): client is LineReader {
  return 'handleResponse' in client && typeof client.handleResponse === 'function';
}

/** Longer lines are not plain. */
const MOST_BYTES = 4096;

/** `* 17 FETCH (` */
const BEGIN = /^\* \d{1,10} FETCH \(/i;
/** `UID 17 `, or the last one and the end of the line: `BODY[HEADER.FIELDS (DATE FROM)] {217})`. */
const ITEM = new RegExp(
  `(?:${[
    String.raw`UID (\d{1,10})`,
    String.raw`RFC822\.SIZE (\d{1,15})`,
    String.raw`INTERNALDATE "([^"\\\r\n]{1,40})"`,
    String.raw`(?:EMAILID \(([\w-]{1,255})\)|X-GM-MSGID (\d{1,20}))`,
    String.raw`X-GM-LABELS \(([^()\r\n]{0,2000})\)`,
    String.raw`(BODY\[HEADER\.FIELDS \([\w" -]{1,2000}\)\] \{\d{1,9}\}\r?\n)`,
    String.raw`MODSEQ \(\d{1,20}\)`,
  ].join('|')})(?: |\\)$)`,
  'iy',
);
/** `"\\\\Sent"` (what a quoted string escapes is escaped with a backslash, RFC 3501 section 9) or `Customers`. */
const LABEL = /"((?:[^"\\]|\\["\\]){0,255})"|([^\s"]{1,255})/g;

/** In: a line. Out: the row it is; null where it is anything else, or is not plain: then imapflow reads it. */
export function plainRow({ payload, literals }: WireLine): HeaderRow | null {
  const header = literals?.[0];
  if (header === undefined || literals?.length !== 1 || payload.length > MOST_BYTES) return null;
  const text = Buffer.from(payload.buffer, payload.byteOffset, payload.length).toString('latin1');
  const begin = BEGIN.exec(text)?.[0];
  if (begin === undefined) return null;
  let uid = 0;
  let size = 0;
  let arrived = 0;
  let emailId: string | null = null;
  let labels: readonly string[] = [];
  let announced = false;
  ITEM.lastIndex = begin.length;
  for (let at = begin.length; at < text.length; at = ITEM.lastIndex) {
    const item = ITEM.exec(text);
    if (item === null) return null;
    const [, itsUid, itsSize, itsTime, itsId, itsGmailId, itsLabels, itsHeader] = item;
    if (itsUid !== undefined) uid = Number(itsUid);
    else if (itsSize !== undefined) size = Number(itsSize);
    else if (itsTime !== undefined) arrived = timeOf(itsTime);
    else if (itsId !== undefined) emailId = itsId;
    else if (itsGmailId !== undefined) emailId = itsGmailId;
    else if (itsLabels !== undefined) labels = labelsOf(itsLabels);
    else if (itsHeader !== undefined) announced = true;
  }
  return announced && uid > 0 ? { uid, size, arrived, header, labels, emailId } : null;
}

/** `17-Jul-2026 02:44:25 -0700` in milliseconds since 1970 UTC; 0 where it is none. */
export function timeOf(text: string): number {
  const at = Date.parse(text.trim());
  return Number.isNaN(at) ? 0 : at;
}

const labelsOf = (text: string): readonly string[] =>
  [...text.matchAll(LABEL)].map(([, quoted, bare]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '');

/** Until `work` is done, `take` is given the plain rows as they come in; all other lines go their usual way. */
export async function takingPlainRows<T>(
  client: object,
  take: (row: HeaderRow) => void,
  work: () => Promise<T>,
): Promise<T> {
  if (!readsLines(client)) return work();
  const usual = client.handleResponse;
  client.handleResponse = async (line) => {
    const row = plainRow(line);
    if (row === null) return usual.call(client, line);
    take(row);
    return true;
  };
  try {
    return await work();
  } finally {
    client.handleResponse = usual;
  }
}
