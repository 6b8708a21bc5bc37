// Explains a message that the user pasted or dropped. Needs only the parser and no account, and stores nothing.

import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import { decodeEncodedWords } from '../../shared/bounce/text/encoded-words.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Explained } from '../../shared/domain/views.ts';
import { fromLineDate } from '../files/from-line.ts';
import { readMboxChunks } from '../files/mbox.ts';
import type { ReadResult } from '../files/raw-message.ts';
import { fieldOf, readMessageHeader } from '../intake/header-block.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';

/** In bytes. Longer than for a stored report, since nothing is stored here; the rest is cut off. */
const EXPLAIN_CAP = 8 * 1024 * 1024;

type SourceCharset = Explained['report']['sourceCharset'];

/** Put before a text without any header, which then becomes the body of a message. */
const BARE_HEADER = Buffer.from('Content-Type: text/plain; charset=utf-8\n\n');

/**
 * Fields that only a message's own header starts with. A report's status block starts with others (Reporting-MTA,
 * Final-Recipient).
 */
const MESSAGE_FIELDS = [
  'from',
  'to',
  'date',
  'subject',
  'received',
  'return-path',
  'message-id',
  'mime-version',
  'content-type',
];

export interface ExplainTools {
  readonly reader: Pick<MailReader, 'read'>;
  /** The user's secrets for signed VERP addresses. An address whose signature they confirm is trusted. */
  readonly verp?: VerpKeys;
}

/**
 * Explains every message in a text.
 * In: the text of an .eml file, of an mbox file, or of a bounce copied from a mail program, and its name; with `latin1` each
 * character is one byte of the file.
 * Out: one explanation per message; where there are several, each name carries a number. Errors: `file-empty` where there is no
 * text.
 */
export async function explainText(
  tools: ExplainTools,
  name: string,
  text: string,
  charset: SourceCharset = 'utf-8',
): Promise<readonly Explained[]> {
  const reading = { ...tools, charset };
  const message = text.trimStart();
  if (message === '') throw new AppError('file-empty', { file: name });
  const source = Buffer.from(message, charset);
  if (!isMbox(message)) return [await explainMessage(name, source, reading)];
  const results: ReadResult[] = [];
  for await (const result of readMboxChunks(name, [source])) results.push(result);
  const nameOf = (index: number): string => (results.length > 1 ? `${name} (${index + 1})` : name);
  return Promise.all(
    results.map((result, index) =>
      result.kind === 'message'
        ? explainMessage(nameOf(index), result.message.source, reading, result.message.truncated)
        : unreadable(nameOf(index), result.problem.error),
    ),
  );
}

/**
 * An mbox starts with a "From " line that holds a date. Without the date it may be a sentence: "From the mail server: your
 * message …".
 */
function isMbox(text: string): boolean {
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length);
  return firstLine.startsWith('From ') && fromLineDate(firstLine) !== null;
}

/** The entry of a message in an mbox that cannot be read: it keeps its place in the list and carries the error. */
function unreadable(name: string, error: AppError): Explained {
  const nothing = { evidence: [], bounces: [], original: null, humanText: null, deliveryStatus: null, format: null };
  const head = { date: 0, from: '', subject: '', source: '', sourceTruncated: false, sourceCharset: 'utf-8' as const };
  const { code, data } = error;
  return { name, kind: 'other', error: { code, data }, report: { kind: 'other', ...head, ...nothing } };
}

interface Reading extends ExplainTools {
  readonly charset: SourceCharset;
}

async function explainMessage(
  name: string,
  whole: Uint8Array,
  { reader, charset, verp }: Reading,
  truncated = false,
): Promise<Explained> {
  const text = whole.subarray(0, EXPLAIN_CAP);
  // A text copied from a mail program lacks the fields that show who sent it. The user asks about a bounce, so the parser
  // treats it as a report.
  const written = readMessageHeader(text);
  const assumeReport = !written.some(({ name }) => MESSAGE_FIELDS.includes(name.toLowerCase()));
  const source = assumeReport ? Buffer.concat([BARE_HEADER, text]) : text;
  const read = await reader.read({ source, assumeReport, secrets: verp?.() ?? [], at: null });
  const { unread, ...parsed } = read.report;
  const { bounces, kind, format, evidence, original, humanText, deliveryStatus } = parsed;
  const headers = unread === undefined ? read.headers : decoded(written);
  const date = Date.parse(fieldOf(headers, 'date') ?? '');
  return {
    name,
    kind,
    report: {
      kind,
      date: Number.isNaN(date) ? 0 : date,
      from: fieldOf(headers, 'from') ?? '',
      subject: fieldOf(headers, 'subject') ?? '',
      format,
      evidence,
      bounces,
      original,
      humanText,
      deliveryStatus,
      source: charset === 'latin1' ? Buffer.from(text).toString('latin1') : new TextDecoder().decode(text),
      sourceTruncated: truncated || whole.length > EXPLAIN_CAP,
      sourceCharset: charset,
      ...(unread === undefined ? {} : { unread }),
    },
  };
}

function decoded(fields: readonly HeaderField[]): readonly HeaderField[] {
  return fields.map(({ name, value }) => ({ name, value: decodeEncodedWords(value) }));
}
