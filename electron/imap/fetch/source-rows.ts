// Fetches the sources of messages, and the times of their arrival, from imapflow's parsed FETCH lines.
import { SOURCE_CAP } from '../../intake/message.ts';
import type { SourceRow } from '../imap-types.ts';
import { atom, type CommandSender, type Token } from '../wire/commands.ts';
import { bytesOf, itemsOf, onlyUid, sendFetch, textOf, wholeOf } from './fetch-lines.ts';
import { timeOf } from './plain-line.ts';

export interface SourceQuery {
  /** UIDs. */
  readonly sequence: string;
  /** Ask for the whole message: some servers refuse to send a part of one (RFC 3501 section 6.4.5, `BODY[]<0.262144>`). */
  readonly whole?: boolean;
}

/** The names under which servers send a whole message: `BODY[]`, `BODY[]<0>`, `RFC822`. */
const SOURCE_NAMES: ReadonlySet<string> = new Set(['BODY', 'BODY.PEEK', 'RFC822']);

/**
 * Fetches the first SOURCE_CAP bytes of messages and passes each to `read` as it comes; no byte of a message that the server sends as NIL.
 * Throws what imapflow throws.
 */
export async function fetchSourceRows(
  client: CommandSender,
  { sequence, whole = false }: SourceQuery,
  read: (row: SourceRow) => void,
): Promise<void> {
  const only = onlyUid(sequence);
  const body = { ...atom('BODY.PEEK'), section: [], ...(whole ? {} : { partial: [0, SOURCE_CAP] }) };
  await sendFetch(client, { sequence, items: [atom('UID'), body] }, (line) => {
    const row = rowOf(line, only);
    if (row !== null) read(row);
  });
}

function rowOf(line: readonly Token[], only: number | null): SourceRow | null {
  let uid = 0;
  let source: Uint8Array | null = null;
  for (const [name, value] of itemsOf(line)) {
    if (name === 'UID') uid = wholeOf(value);
    else if (SOURCE_NAMES.has(name)) source = bytesOf(value);
  }
  if (uid === 0) uid = only ?? 0;
  if (uid === 0 || source === null) return null;
  return { uid, source: source.length > SOURCE_CAP ? source.subarray(0, SOURCE_CAP) : source };
}

/** Fetches INTERNALDATE, in milliseconds since 1970 UTC, of messages of which the server gives nothing else. */
export async function fetchArrivals(client: CommandSender, sequence: string): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>();
  const only = onlyUid(sequence);
  await sendFetch(client, { sequence, items: [atom('UID'), atom('INTERNALDATE')] }, (line) => {
    let uid = only ?? 0;
    let at = 0;
    for (const [name, value] of itemsOf(line)) {
      if (name === 'UID') uid = wholeOf(value);
      else if (name === 'INTERNALDATE') at = timeOf(textOf(value));
    }
    if (uid > 0 && at > 0) found.set(uid, at);
  });
  return found;
}
