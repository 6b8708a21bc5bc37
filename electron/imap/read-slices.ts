// Turns UIDs into slices of facts: fetches headers, then the sources of messages that may be reports. Stores nothing.

import { TRIAGE_HEADERS } from '../../shared/bounce/detect/triage.ts';
import type { Detail } from '../../shared/domain/details.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import type { IntakeFact } from '../intake/facts.ts';
import { readMessageHeader } from '../intake/header-block.ts';
import { DELIVERED_TO, isCandidate, toFacts } from '../intake/intake.ts';
import { type IncomingMessage, type MessageHead, SOURCE_CAP } from '../intake/message.ts';
import { headFromFields } from '../intake/message-head.ts';
import { accountError } from '../source/runner.ts';
import { fetchRows, reportUnreadable } from './fetch-rows.ts';
import type { HeaderRow } from './imap-types.ts';
import type { FolderName, ReadingContext } from './sync-context.ts';
import { slicesByCost } from './uid-plan.ts';

const ENVELOPE = ['date', 'from', 'to', 'cc', 'bcc', 'subject', 'message-id', 'in-reply-to', 'references', 'sender'];
export const SENT_FIELDS: readonly string[] = [...ENVELOPE, 'content-type'];
export const ALL_FIELDS: readonly string[] = [...new Set([...ENVELOPE, ...TRIAGE_HEADERS, ...DELIVERED_TO])];
/** The report sources of one slice have at most this many bytes. */
const SLICE_BYTES = 8 * 1024 * 1024;

/** Messages that the store gets in one transaction, in the order of their batch. */
export interface Slice {
  /** All UIDs of the slice, also those of messages that were expunged or cannot be read. */
  readonly uids: readonly number[];
  readonly facts: readonly IntakeFact[];
  /** The size of all sources in `facts`. */
  readonly bytes: number;
  readonly emailIds: readonly string[];
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
  const ask = (uids: readonly number[] | undefined): Promise<ReadonlyMap<number, Read>> | null => {
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

/** Fetches and parses the headers of one batch; returns them by UID. Reports each unreadable header as a problem. */
async function readHeaders(
  context: ReadingContext,
  folder: FolderName,
  uids: readonly number[],
): Promise<ReadonlyMap<number, Read>> {
  const fields = folder.role === 'sent' ? SENT_FIELDS : ALL_FIELDS;
  const read = (row: HeaderRow): Read => readRow(context, folder.role, row);
  const rows = await fetchRows(context, folder, uids, (set) => context.connection.headers(set, fields, read));
  for (const { uid, unreadable } of rows.values())
    if (unreadable !== null) reportUnreadable(context, folder, uid, unreadable);
  return rows;
}

async function* slicesOf(
  context: ReadingContext,
  folder: FolderName,
  uids: readonly number[],
  rows: ReadonlyMap<number, Read>,
): AsyncGenerator<Slice> {
  for (const slice of slicesByCost(uids, (uid) => costOf(rows.get(uid)), SLICE_BYTES)) {
    const wanted = slice.filter((uid) => rows.get(uid)?.candidate);
    const sources = wanted.length === 0 ? NO_SOURCES : await sourcesOf(context, folder, wanted);
    const messages: IncomingMessage[] = [];
    for (const uid of slice) {
      const message = messageOf(rows.get(uid), sources.get(uid));
      if (message !== null) messages.push(message);
    }
    const sent = new Set(slice.filter((uid) => rows.get(uid)?.sent));
    const emailIds = slice.flatMap((uid) => rows.get(uid)?.emailId ?? []);
    const made = await factsOf(context, folder, messages, sent);
    yield { uids: slice, ...made, bytes: sum(sources), emailIds };
  }
}

const NO_SOURCES: ReadonlyMap<number, Uint8Array> = new Map();

function sum(sources: ReadonlyMap<number, Uint8Array>): number {
  let bytes = 0;
  for (const source of sources.values()) bytes += source.length;
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
  /** A label says that the user sent it. */
  readonly sent: boolean;
  readonly emailId: string | null;
}

function readRow(context: ReadingContext, role: FolderRole, row: HeaderRow): Read {
  const { uid, size, arrived, labels, emailId } = row;
  const nothing: Read = { uid, head: null, unreadable: null, candidate: false, sent: false, emailId: null };
  if (!isWanted(context, row)) return nothing;
  const fields = readMessageHeader(row.header);
  const sent = labels.includes('\\Sent');
  if (fields.length === 0) {
    const unreadable = { id: size === 0 ? 'empty' : 'no-mail-header' } as const;
    return { ...nothing, unreadable, sent, emailId };
  }
  const head = headFromFields(fields, { uid, size, at: arrived || null });
  return { uid, head, unreadable: null, candidate: isCandidate(head, sent ? 'sent' : role), sent, emailId };
}

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

/** Null for a candidate without a source: the message was expunged between the two commands. */
function messageOf(row: Read | undefined, source: Uint8Array | undefined): IncomingMessage | null {
  if (row === undefined || row.head === null) return null;
  const { head } = row;
  if (!row.candidate) return { head, source: null, sourceTruncated: false };
  if (source === undefined) return null;
  return { head, source, sourceTruncated: source.length >= SOURCE_CAP && head.size > source.length };
}

async function sourcesOf(
  context: ReadingContext,
  folder: FolderName,
  uids: readonly number[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const rows = await fetchRows(context, folder, uids, (set) => context.connection.sources(set));
  return new Map([...rows.values()].map(({ uid, source }) => [uid, source]));
}
