// Explains a message that was pasted or dropped: the parser alone, without an account, and nothing is stored.
import { decodeEncodedWords } from '../../shared/bounce/encoded-words.ts';
import type { HeaderField } from '../../shared/bounce/mime-tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Explained } from '../../shared/domain/views.ts';
import { fromLineDate } from '../files/from-line.ts';
import { readMboxChunks } from '../files/mbox.ts';
import type { ReadResult } from '../files/raw-message.ts';
import { fieldOf, readMessageHeader } from '../intake/header-block.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';

/** More than a stored report keeps, since nothing is stored here: what is longer is cut. */
const EXPLAIN_CAP = 8 * 1024 * 1024;

type SourceCharset = Explained['report']['sourceCharset'];

/** Makes a text without any header the body of a message. */
const BARE_HEADER = Buffer.from('Content-Type: text/plain; charset=utf-8\n\n');

/** Fields that only a message's own header begins with; a pasted report's block has others (Reporting-MTA, Final-Recipient). */
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
  /** The user's secrets for signed VERP addresses, which are then believed. */
  readonly verp?: VerpKeys;
}

/**
 * In: the text of an .eml file, of an mbox file, or of a bounce as copied from a mail program, and what to call it; with
 * `latin1` each character is one byte of the file.
 * Out: one explanation a message, numbered in its name where there are several. Errors: `file-empty` where there is no text.
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

/** A postmark with a date; without one the line may as well be a sentence: "From the mail server: your message …". */
function isMbox(text: string): boolean {
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length);
  return firstLine.startsWith('From ') && fromLineDate(firstLine) !== null;
}

/** A message of an mbox that cannot be read keeps its place among the others, and says why. */
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
  // Words copied out of a mail program have lost what shows who wrote them; that the user asks says enough.
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
