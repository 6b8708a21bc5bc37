// Turns messages into facts: sent mail, reports about it, and mail from persons.

import { mayBeReport } from '../../shared/bounce/detect/triage.ts';
import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import type { ParsedReport } from '../../shared/bounce/report.ts';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError, type AppErrorData } from '../../shared/domain/errors.ts';
import { isMailSystem } from '../../shared/domain/mail-system.ts';
import type { FolderRole } from '../../shared/domain/words.ts';
import type { Addressees, IntakeFact, ReportFact } from './facts.ts';
import { fieldsOf, isFieldName } from './header-block.ts';
import { mailboxesOf } from './header-values.ts';
import { isSignOfLife } from './life.ts';
import type { IncomingMessage, MessageHead } from './message.ts';
import { type MailReader, ReadingEnded } from './reading/mail-reader.ts';
import type { VerpKeys } from './verp-keys.ts';

export interface IntakeContext {
  readonly role: FolderRole;
  /** The account, file or folder that problems name. */
  readonly place?: AppErrorData;
  /** Reads the messages that come with their source. */
  readonly reader: Pick<MailReader, 'read'>;
  /** The user's secrets for signed VERP addresses. */
  readonly verp?: VerpKeys | undefined;
}

/** Roles of folders that hold both sent and received mail. */
const MIXED: readonly FolderRole[] = ['inbox-and-sent', 'all', 'archive', 'trash', 'other'];

/** In: a head and its folder's role. Out: whether the full source is needed, since the message may be a report. */
export function isCandidate(head: MessageHead, role: FolderRole): boolean {
  if (role === 'drafts') return false;
  // A report may lie in a Sent folder, where a rule or a hand put it.
  if (role === 'sent') return head.from !== null && isMailSystem(head.from.address);
  const from = head.from === null ? null : `${head.from.name ?? ''} <${head.from.address}>`;
  return mayBeReport({ contentType: head.contentType, from, subject: head.subject, headers: head.headers });
}

/**
 * In: messages of one folder. Out: their facts in the same order, and a problem (`file-unreadable`, naming the place and the message) for
 * each that cannot be read. Mail that is neither sent, nor a report, nor a sign of life gives no fact. Errors: `ReadingEnded` if the
 * reader is closed; the caller must then count none of the messages as read.
 */
export async function toFacts(
  messages: readonly IncomingMessage[],
  context: IntakeContext,
): Promise<{ facts: IntakeFact[]; problems: AppError[] }> {
  const facts: IntakeFact[] = [];
  const problems: AppError[] = [];
  const all = messages.map((message) => factOrProblem(message, context));
  for (const got of await Promise.all(all)) {
    if (got instanceof AppError) problems.push(got);
    else if (got !== null) facts.push(got);
  }
  return { facts, problems };
}

class NoMailHeader extends Error {}

async function factOrProblem(message: IncomingMessage, context: IntakeContext): Promise<IntakeFact | AppError | null> {
  try {
    return await toFact(message, context);
  } catch (cause) {
    if (cause instanceof ReadingEnded) throw cause;
    return unreadable(message, context, cause);
  }
}

function unreadable({ head }: IncomingMessage, { place = {} }: IntakeContext, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const why = cause instanceof NoMailHeader ? ({ id: 'no-mail-header' } as const) : wordsOf(cause);
  return new AppError('file-unreadable', { ...place, detail: { id: 'message', uid: head.uid, why } }, cause);
}

async function toFact(message: IncomingMessage, context: IntakeContext): Promise<IntakeFact | null> {
  const { head, source } = message;
  const { role } = context;
  if (role === 'drafts') return null;
  const letter = MIXED.includes(role) ? addresseesOf(head) : undefined;
  if (source !== null) {
    const { report, headers } = await context.reader.read({ source, secrets: context.verp?.() ?? [], at: head.date });
    const unread = report.unread !== undefined;
    if (!unread && !headers.some(({ name }) => isFieldName(name))) throw new NoMailHeader();
    if (isReport(report)) return { ...reportFact(message, source, unread ? head.headers : headers, report), letter };
  }
  if (role === 'sent') return { kind: 'sent', ...factBase(head), ...addresseesOf(head) };
  const life = isSignOfLife(head, role);
  if (letter !== undefined && head.from !== null) return { kind: 'letter', ...factBase(head), ...letter, life };
  return life ? { kind: 'life', ...factBase(head) } : null;
}

const addresseesOf = ({ to, cc, bcc }: MessageHead): Addressees => ({ to, cc, bcc });

function isReport(report: ParsedReport): boolean {
  return report.kind !== 'other' || report.looksLikeReport || report.bounces.length > 0;
}

function reportFact(
  message: IncomingMessage,
  source: Uint8Array,
  headers: readonly HeaderField[],
  report: ParsedReport,
): ReportFact {
  const { head, sourceTruncated } = message;
  return {
    kind: 'report',
    ...factBase(head),
    report,
    source,
    sourceTruncated,
    deliveredTo: deliveredTo(head, headers),
  };
}

/** Fields in which servers record the address to which they delivered a message. */
export const DELIVERED_TO: readonly string[] = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

/** The normalized addresses to which a message was delivered, each once. */
function deliveredTo(head: MessageHead, headers: readonly HeaderField[]): readonly string[] {
  const written = DELIVERED_TO.flatMap((name) => fieldsOf(headers, name));
  return [...new Set([...head.to, ...mailboxesOf(written)].map(({ address }) => address))];
}

function factBase(head: MessageHead) {
  const { uid, messageId, from, subject, date, inReplyTo, references, size } = head;
  return { uid, messageId, from, subject, date, inReplyTo, references, size };
}
