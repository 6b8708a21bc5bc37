// Reads header rows directly from the server's line, if it has the form that nearly every server uses. imapflow makes a token of every
// word of a line, and the line repeats every requested field name: this took two thirds of the time of a first sync.
import type { HeaderRow } from '../imap-types.ts';
import { takingLines, textOfLine, type WireLine } from '../wire/lines.ts';

/** imapflow reads lines longer than this. */
const MOST_BYTES = 4096;

/** `* 17 FETCH (` */
const BEGIN = /^\* \d{1,10} FETCH \(/i;
/** One item of the line, as `UID 17 `, or the last item and the end of the line: `BODY[HEADER.FIELDS (DATE FROM)] {217})`. */
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
/** A label as an atom, `Customers`, or as a quoted string, `"\\\\Sent"`, with its escapes (RFC 3501 section 9). */
const LABEL = /"((?:[^"\\]|\\["\\]){0,255})"|([^\s"]{1,255})/g;

/** In: a line. Out: its header row; null for any line that is not a row in the plain form, which imapflow has to read. */
export function plainRow(line: WireLine): HeaderRow | null {
  const { payload, literals } = line;
  const header = literals?.[0];
  if (header === undefined || literals?.length !== 1 || payload.length > MOST_BYTES) return null;
  const text = textOfLine(line);
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

/** In: an INTERNALDATE, as `17-Jul-2026 02:44:25 -0700`. Out: milliseconds since 1970 UTC; 0 for text that is no date. */
export function timeOf(text: string): number {
  const at = Date.parse(text.trim());
  return Number.isNaN(at) ? 0 : at;
}

const labelsOf = (text: string): readonly string[] =>
  [...text.matchAll(LABEL)].map(([, quoted, bare]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '');

/** Runs `work`, and until it has ended passes each plain row of the connection to `onRow`. imapflow reads all other lines. */
export function withPlainRows<T>(client: object, onRow: (row: HeaderRow) => void, work: () => Promise<T>): Promise<T> {
  const take = async (line: WireLine, usual: (line: WireLine) => Promise<boolean>): Promise<boolean> => {
    const row = plainRow(line);
    if (row === null) return usual(line);
    onRow(row);
    return true;
  };
  return takingLines(client, take, work);
}
