// Turns UIDs into slices of facts: fetches headers, then the sources of messages that may be reports. Stores nothing.

import { TRIAGE_HEADERS } from '../../../shared/bounce/detect/triage.ts';
import type { Detail } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { FolderRole } from '../../../shared/domain/words.ts';
import type { IntakeFact } from '../../intake/facts.ts';
import { readMessageHeader } from '../../intake/header-block.ts';
import { DELIVERED_TO, isCandidate, toFacts } from '../../intake/intake.ts';
import { type IncomingMessage, type MessageHead, SOURCE_CAP } from '../../intake/message.ts';
import { headFromFields } from '../../intake/message-head.ts';
import { accountError } from '../../source/runner.ts';
import type { WithheldNow } from '../../store/store-api.ts';
import type { HeaderRow, SourceRow } from '../imap-types.ts';
import { slicesByCost, toSequenceSet } from '../search/uid-plan.ts';
import { type Fetched, fetchRows, reportUnreadable } from './fetch-rows.ts';
import type { FolderName, ReadingContext } from './sync-context.ts';

const ENVELOPE = ['date', 'from', 'to', 'cc', 'bcc', 'subject', 'message-id', 'in-reply-to', 'references', 'sender'];
export const SENT_FIELDS: readonly string[] = [...ENVELOPE, 'content-type'];
export const ALL_FIELDS: readonly string[] = [...new Set([...ENVELOPE, ...TRIAGE_HEADERS, ...DELIVERED_TO])];
/** The report sources of one slice have at most this many bytes. */
const SLICE_BYTES = 8 * 1024 * 1024;
/** A message of at most this size is fetched whole where the server does not send the first part of it. */
const MOST_WHOLE = 1024 * 1024;

/** Messages that the store gets in one transaction, in the order of their batch. */
export interface Slice {
  /** All UIDs of the slice, also those of messages that were expunged, cannot be read, or are withheld. */
  readonly uids: readonly number[];
  readonly facts: readonly IntakeFact[];
  /** The size of all sources in `facts`. */
  readonly bytes: number;
  readonly emailIds: readonly string[];
  /** The messages that the server does not hand out, or only their header. */
  readonly withheld?: readonly WithheldNow[];
  /** UIDs of messages that are gone: the server no longer lists them. */
  readonly gone?: readonly number[];
  /** The From addresses of the sent messages. */
  readonly senders: readonly string[];
}

/**
 * In: batches of UIDs of the open folder. Out: each batch as slices in its order, so that the store can save a position with each.
 * Requests the headers of the next batch before it makes the slices of the current one. Errors: those of the connection.
 */
export async function* readSlices(
  context: ReadingContext,
  folder: FolderName,
  batches: readonly (readonly number[])[],
): AsyncGenerator<Slice> {
  const ask = (uids: readonly number[] | undefined): Promise<Headers> | null => {
    const rows = uids ? readHeaders(context, folder, uids) : null;
    // The loop awaits the rows and gets their error. If the batch before fails first, no code awaits them, and Node would report an
    // unhandled rejection.
    rows?.catch(() => undefined);
    return rows;
  };
  let ahead = ask(batches[0]);
  for (const [n, uids] of batches.entries()) {
    const rows = await ahead;
    ahead = ask(batches[n + 1]);
    if (rows) yield* slicesOf(context, folder, uids, rows);
  }
}

/** The headers of one batch by UID, and the messages whose header the server does not hand out. */
type Headers = Fetched<Read>;

/** Fetches and parses the headers of one batch. Reports each unreadable header as a problem. */
async function readHeaders(context: ReadingContext, folder: FolderName, uids: readonly number[]): Promise<Headers> {
  const { connection } = context;
  const fields = folder.role === 'sent' ? SENT_FIELDS : ALL_FIELDS;
  const empty = new Map<number, HeaderRow>();
  const reading = (row: (row: Read) => void) => (header: HeaderRow) => {
    if (isEmpty(context, header)) empty.set(header.uid, header);
    else row(readRow(context, folder.role, header));
  };
  const { rows, withheld } = await fetchRows<Read>(context, folder, uids, {
    part: 'header',
    usual: (set, row) => connection.headers(set, fields, reading(row)),
    otherwise: (uid, row) => connection.headers(String(uid), null, reading(row)),
  });
  // A message that has no byte is there, and is what the server sends of it.
  const bare = withheld.flatMap(({ uid }) => empty.get(uid) ?? []).filter(({ size }) => size === 0);
  const added = bare.map((row) => [row.uid, readRow(context, folder.role, row)] as const);
  const all = added.length === 0 ? rows : new Map([...rows, ...added]);
  for (const { uid, unreadable } of all.values())
    if (unreadable !== null) reportUnreadable(context, folder, uid, unreadable);
  const others = withheld.filter(({ uid }) => !all.has(uid));
  const named = others.map((one) => ({ ...one, ...ofEmptyRow(empty.get(one.uid)) }));
  return { rows: all, withheld: await withArrival(context, folder, named) };
}

/** The server sends NIL or no byte as the header: of a message that has none, that has just been deleted, or that it withholds. */
const isEmpty = (context: ReadingContext, row: HeaderRow): boolean => row.header.length === 0 && isWanted(context, row);

function ofEmptyRow(row: HeaderRow | undefined): Partial<WithheldNow> {
  return row === undefined ? {} : { why: { id: 'server-sends-nothing' }, arrived: row.arrived || null };
}

/** Asks when messages arrived of which nothing else is known. The time is only shown, so a server may refuse it. */
async function withArrival(
  { connection, suspects }: ReadingContext,
  folder: FolderName,
  withheld: readonly WithheldNow[],
): Promise<readonly WithheldNow[]> {
  const unknown = withheld.filter(({ arrived, ends }) => arrived === null && !ends).map(({ uid }) => uid);
  if (unknown.length === 0) return withheld;
  const arrivals = await suspects.askingDates(folder.path, async () => {
    try {
      return await connection.arrivals(toSequenceSet(unknown));
    } catch (error) {
      if (!connection.usable || !(error instanceof AppError)) throw error;
      return null;
    }
  });
  return withheld.map((one) => ({ ...one, arrived: one.arrived ?? arrivals?.get(one.uid) ?? null }));
}

async function* slicesOf(
  context: ReadingContext,
  folder: FolderName,
  uids: readonly number[],
  { rows, withheld }: Headers,
): AsyncGenerator<Slice> {
  for (const slice of slicesByCost(uids, (uid) => costOf(rows.get(uid)), SLICE_BYTES)) {
    const wanted = slice.filter((uid) => rows.get(uid)?.candidate);
    const sources = wanted.length === 0 ? NO_SOURCES : await sourcesOf(context, folder, wanted, rows);
    const heldBack = new Set(sources.withheld.map(({ uid }) => uid));
    const messages: IncomingMessage[] = [];
    for (const uid of slice) {
      const message = messageOf(rows.get(uid), sources.rows.get(uid), heldBack.has(uid));
      if (message !== null) messages.push(message);
    }
    const sent = new Set(slice.filter((uid) => rows.get(uid)?.sent));
    const emailIds = slice.flatMap((uid) => rows.get(uid)?.emailId ?? []);
    const made = await factsOf(context, folder, messages, sent);
    const here = new Set(slice);
    const held = [...withheld.filter(({ uid }) => here.has(uid)), ...sources.withheld];
    const known = new Set(held.map(({ uid }) => uid));
    const isGone = (uid: number): boolean => {
      const row = rows.get(uid);
      return !known.has(uid) && (row === undefined || (row.candidate && !sources.rows.has(uid)));
    };
    const gone = slice.filter(isGone);
    yield {
      uids: slice,
      ...made,
      bytes: sum(sources.rows),
      emailIds,
      ...(held.length > 0 ? { withheld: held } : {}),
      ...(gone.length > 0 ? { gone } : {}),
    };
  }
}

const NO_SOURCES: Fetched<SourceRow> = { rows: new Map(), withheld: [] };

function sum(sources: ReadonlyMap<number, SourceRow>): number {
  let bytes = 0;
  for (const { source } of sources.values()) bytes += source.length;
  return bytes;
}

/** A header row after parsing. */
interface Read {
  readonly uid: number;
  /** Null for an unreadable message, and for one that this folder's pass leaves out. */
  readonly head: MessageHead | null;
  /** Why the message cannot be read; null if it can. */
  readonly unreadable: Detail | null;
  /** The message may be a report, so its source is fetched. */
  readonly candidate: boolean;
  /** The header of a candidate as it came: all that is known if its source does not come. */
  readonly header: Uint8Array | null;
  /** INTERNALDATE, in milliseconds since 1970 UTC; null if unknown. */
  readonly arrived: number | null;
  /** A label says that the user sent it. */
  readonly sent: boolean;
  readonly emailId: string | null;
}

function readRow(context: ReadingContext, role: FolderRole, row: HeaderRow): Read {
  const { uid, size, labels, emailId, header } = row;
  const arrived = row.arrived || null;
  const nothing: Read = { ...NOTHING, uid, arrived };
  if (!isWanted(context, row)) return nothing;
  const fields = readMessageHeader(header);
  const sent = labels.includes('\\Sent');
  if (fields.length === 0) {
    const unreadable = { id: size === 0 ? 'empty' : 'no-mail-header' } as const;
    return { ...nothing, unreadable, sent, emailId };
  }
  const head = headFromFields(fields, { uid, size, at: arrived });
  const candidate = isCandidate(head, sent ? 'sent' : role);
  return { ...nothing, head, candidate, header: candidate ? header : null, sent, emailId };
}

const NOTHING: Omit<Read, 'uid' | 'arrived'> = {
  head: null,
  unreadable: null,
  candidate: false,
  header: null,
  sent: false,
  emailId: null,
};

/** How many bytes of the message's source will be fetched. */
const costOf = (row: Read | undefined): number =>
  row?.candidate ? Math.min(row.head?.size ?? SOURCE_CAP, SOURCE_CAP) : 0;

/** Whether to read the message: not a draft, and not one that was read in another folder (with labels it is in several). */
function isWanted({ seen }: ReadingContext, { emailId, labels }: HeaderRow): boolean {
  return !labels.includes('\\Draft') && (emailId === null || !seen.has(emailId));
}

/** Makes facts at once, so that slices that wait for the store do not hold whole messages in memory. */
async function factsOf(
  context: ReadingContext,
  folder: FolderName,
  messages: readonly IncomingMessage[],
  sentUids: ReadonlySet<number>,
): Promise<Pick<Slice, 'facts' | 'senders'>> {
  const { reporter, account, reader, verp } = context;
  const isSent = ({ head }: IncomingMessage): boolean => folder.role === 'sent' || sentUids.has(head.uid);
  const sent = messages.filter(isSent);
  const place = { account, folder: folder.path };
  const ours = await toFacts(sent, { role: 'sent', place, reader });
  const rest = messages.filter((message) => !isSent(message));
  const theirs = await toFacts(rest, { role: folder.role, place, reader, verp });
  for (const problem of [...ours.problems, ...theirs.problems]) reporter.problem(accountError(problem, account));
  const senders = new Set(sent.flatMap(({ head }) => head.from?.address ?? []));
  return { facts: [...ours.facts, ...theirs.facts], senders: [...senders] };
}

/** Null for a candidate without a source that is not held back either: the message was expunged between the two commands. */
function messageOf(row: Read | undefined, source: SourceRow | undefined, isHeldBack: boolean): IncomingMessage | null {
  if (row === undefined || row.head === null) return null;
  const { head, header } = row;
  if (!row.candidate) return { head, source: null, sourceTruncated: false };
  if (isHeldBack) return { head, source: header, sourceTruncated: false, withheld: true };
  if (source === undefined) return null;
  const { length } = source.source;
  return { head, source: source.source, sourceTruncated: length >= SOURCE_CAP && head.size > length };
}

async function sourcesOf(
  context: ReadingContext,
  folder: FolderName,
  uids: readonly number[],
  headers: Headers['rows'],
): Promise<Fetched<SourceRow>> {
  const { connection } = context;
  const empty = new Set<number>();
  const reading = (row: (row: SourceRow) => void) => (got: SourceRow) => {
    if (got.source.length === 0) empty.add(got.uid);
    else row(got);
  };
  const { rows, withheld } = await fetchRows<SourceRow>(context, folder, uids, {
    part: 'source',
    usual: (sequence, row) => connection.sources({ sequence }, reading(row)),
    otherwise: (uid, row) => {
      const size = headers.get(uid)?.head?.size ?? 0;
      return connection.sources({ sequence: String(uid), whole: size <= MOST_WHOLE }, reading(row));
    },
  });
  const named = withheld.map((one): WithheldNow => {
    const why: Detail = empty.has(one.uid) ? { id: 'server-sends-nothing' } : one.why;
    return { ...one, why, arrived: headers.get(one.uid)?.arrived ?? null };
  });
  return { rows, withheld: named };
}
