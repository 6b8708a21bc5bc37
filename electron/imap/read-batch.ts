// One batch of UIDs: headers, then the sources of what may be a report, then facts into the store.

import { TRIAGE_HEADERS } from '../../shared/bounce/triage.ts';
import type { Detail } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import type { IntakeFact } from '../intake/facts.ts';
import { readHeaderBlock } from '../intake/header-block.ts';
import { isCandidate, toFacts } from '../intake/intake.ts';
import { type IncomingMessage, type MessageHead, SOURCE_CAP } from '../intake/message.ts';
import { headFromFields } from '../intake/message-head.ts';
import type { FolderPosition } from '../source/position.ts';
import { accountError } from '../source/runner.ts';
import type { HeaderRow } from './imap-types.ts';
import type { SyncContext } from './sync-context.ts';
import { slicesByCost, toSequenceSet } from './uid-plan.ts';

const ENVELOPE = ['date', 'from', 'to', 'cc', 'bcc', 'subject', 'message-id', 'in-reply-to', 'references', 'sender'];
export const SENT_FIELDS: readonly string[] = [...ENVELOPE, 'content-type'];
export const ALL_FIELDS: readonly string[] = [...new Set([...ENVELOPE, ...TRIAGE_HEADERS])];
/** Bytes of report sources held at once. */
const SLICE_BYTES = 8 * 1024 * 1024;
/** When a server refuses more messages of one batch than this one by one, the trouble is the server's and not theirs. */
const MAX_REFUSED = 20;

export interface FolderName {
  readonly path: string;
  readonly role: FolderRole;
}

/** Messages that are stored together, in the order of the batch they come from. */
export interface Slice {
  /** The UIDs this slice covers, also of messages that are gone meanwhile or cannot be read. */
  readonly uids: readonly number[];
  readonly facts: readonly IntakeFact[];
  /** Of the sources that the facts hold. */
  readonly bytes: number;
  readonly emailIds: readonly string[];
}

/** What the headers of one batch of the open folder say, by UID. A message that cannot be read becomes a problem that names folder and UID. */
export async function readHeaders(
  context: SyncContext,
  folder: FolderName,
  uids: readonly number[],
): Promise<ReadonlyMap<number, Read>> {
  const fields = folder.role === 'sent' ? SENT_FIELDS : ALL_FIELDS;
  const read = (row: HeaderRow): Read => readRow(context, folder.role, row);
  const rows = await complete(context, folder, uids, (set) => context.connection.headers(set, fields, read));
  for (const { uid, unreadable } of rows.values())
    if (unreadable !== null) tellUnreadable(context, folder, uid, unreadable);
  return rows;
}

/** Makes one batch into slices that keep its order, so that each may be stored with its own position. */
export async function* slicesOf(
  context: SyncContext,
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
    const facts = await factsOf(context, folder, messages, sent);
    yield { uids: slice, facts, bytes: sum(sources), emailIds };
  }
}

const NO_SOURCES: ReadonlyMap<number, Uint8Array> = new Map();

function sum(sources: ReadonlyMap<number, Uint8Array>): number {
  let bytes = 0;
  for (const source of sources.values()) bytes += source.length;
  return bytes;
}

/** What is kept of a header row. */
export interface Read {
  readonly uid: number;
  /** Null where there is nothing to be read, or it is not to be read here. */
  readonly head: MessageHead | null;
  /** Why there is nothing to be read, in words. */
  readonly unreadable: Detail | null;
  /** The source is needed, since it may be a report. */
  readonly candidate: boolean;
  /** A label says that the user sent it. */
  readonly sent: boolean;
  readonly emailId: string | null;
}

function readRow(context: SyncContext, role: FolderRole, row: HeaderRow): Read {
  const { uid, size, arrived, labels, emailId } = row;
  const nothing: Read = { uid, head: null, unreadable: null, candidate: false, sent: false, emailId: null };
  if (!isWanted(context, row)) return nothing;
  const fields = readHeaderBlock(row.header);
  const sent = labels.includes('\\Sent');
  if (fields.length === 0) {
    const unreadable = { id: size === 0 ? 'empty' : 'no-mail-header' } as const;
    return { ...nothing, unreadable, sent, emailId };
  }
  const head = headFromFields(fields, { uid, size, at: arrived || null });
  return { uid, head, unreadable: null, candidate: isCandidate(head, sent ? 'sent' : role), sent, emailId };
}

/** Bytes of the source that will be held. */
const costOf = (row: Read | undefined): number =>
  row?.candidate ? Math.min(row.head?.size ?? SOURCE_CAP, SOURCE_CAP) : 0;

/** With labels one message shows in several folders; what was read in one is not read in another. Drafts are not read. */
function isWanted({ seen }: SyncContext, { emailId, labels }: HeaderRow): boolean {
  return !labels.includes('\\Draft') && (emailId === null || !seen.has(emailId));
}

/** Made at once: what waits to be stored then holds nothing of the messages that is not stored. */
async function factsOf(
  context: SyncContext,
  folder: FolderName,
  messages: readonly IncomingMessage[],
  sentUids: ReadonlySet<number>,
): Promise<readonly IntakeFact[]> {
  const { identities, strangers, reporter, account, reader, verp } = context;
  const isSent = ({ head }: IncomingMessage): boolean => folder.role === 'sent' || sentUids.has(head.uid);
  const sent = messages.filter(isSent);
  for (const { head } of sent) if (head.from && !strangers.has(head.from.address)) identities.add(head.from.address);
  const place = { account, folder: folder.path };
  const ours = await toFacts(sent, { role: 'sent', place, reader });
  const rest = messages.filter((message) => !isSent(message));
  const theirs = await toFacts(rest, { role: folder.role, place, reader, verp });
  for (const problem of [...ours.problems, ...theirs.problems]) reporter.problem(accountError(problem, account));
  return [...ours.facts, ...theirs.facts];
}

/** Stores a slice with the position that it brings the folder to, in one transaction. */
export async function storeSlice(context: SyncContext, position: FolderPosition, slice: Slice): Promise<void> {
  const { reporter, store, accountId, connection, seen } = context;
  const { added } = await store.run('intake.apply', { accountId, folder: position, facts: slice.facts });
  if (connection.hasLabels) for (const emailId of slice.emailIds) seen.add(emailId);
  if (added > 0) reporter.changed();
}

/** A candidate whose source is gone was expunged between the two commands: nothing can be said of it. */
function messageOf(row: Read | undefined, source: Uint8Array | undefined): IncomingMessage | null {
  if (row === undefined || row.head === null) return null;
  const { head } = row;
  if (!row.candidate) return { head, source: null, sourceTruncated: false };
  if (source === undefined) return null;
  return { head, source, sourceTruncated: source.length >= SOURCE_CAP && head.size > source.length };
}

async function sourcesOf(
  context: SyncContext,
  folder: FolderName,
  uids: readonly number[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const rows = await complete(context, folder, uids, (set) => context.connection.sources(set));
  return new Map([...rows.values()].map(({ uid, source }) => [uid, source]));
}

/**
 * The rows for these UIDs and no others. A row may be missing because the message was expunged meanwhile, or because the
 * server's line was garbled on the way and could not be read: what is missing is asked for once more.
 */
async function complete<T extends { readonly uid: number }>(
  context: SyncContext,
  folder: FolderName,
  uids: readonly number[],
  read: (sequence: string) => Promise<readonly T[]>,
): Promise<ReadonlyMap<number, T>> {
  const rows = new Map<number, T>();
  for (let attempt = 0; attempt < 2; attempt++) {
    const wanted = uids.filter((uid) => !rows.has(uid));
    if (wanted.length === 0) break;
    const asked = new Set(wanted);
    for (const row of await isolating(context, folder, wanted, read)) if (asked.has(row.uid)) rows.set(row.uid, row);
  }
  return rows;
}

/**
 * Runs `read` over all UIDs; where the server refuses, over halves of them, down to the single message it cannot give
 * ("NO [SERVERBUG] Internal error"). That one becomes a problem.
 */
async function isolating<T>(
  context: SyncContext,
  folder: FolderName,
  uids: readonly number[],
  read: (sequence: string) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  let refused = 0;
  const attempt = async (part: readonly number[]): Promise<readonly T[]> => {
    try {
      return await read(toSequenceSet(part));
    } catch (error) {
      const only = part.length === 1 ? part[0] : undefined;
      if (!context.connection.usable || !(error instanceof AppError) || refused >= MAX_REFUSED) throw error;
      if (only !== undefined) {
        refused++;
        tellUnreadable(context, folder, only, error.data.detail ?? { id: 'server-refuses' });
        return [];
      }
      const half = Math.ceil(part.length / 2);
      return [...(await attempt(part.slice(0, half))), ...(await attempt(part.slice(half)))];
    }
  };
  return attempt(uids);
}

function tellUnreadable({ reporter, account }: SyncContext, folder: FolderName, uid: number, why: Detail): void {
  reporter.problem(
    new AppError('file-unreadable', { account, folder: folder.path, detail: { id: 'message', uid, why } }),
  );
}
