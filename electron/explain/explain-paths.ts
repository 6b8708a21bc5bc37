// Explains mail files without an account: what the parser finds in each message.
import type { ParsedReport, UnreadCause } from '../../shared/bounce/report.ts';
import { type FileDetail, type FileTrouble, wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { findMail } from '../files/find-mail.ts';
import { inFile } from '../files/raw-message.ts';
import { readMail } from '../files/read-mail.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';

export interface ExplainedMessage {
  readonly kind: 'message';
  readonly file: string;
  /** The message's number in its file, from 0. */
  readonly index: number;
  readonly report: ParsedReport;
  readonly source: Uint8Array;
}
export type ExplainedItem = ExplainedMessage | { readonly kind: 'problem'; readonly error: AppError };

/**
 * In: paths of .eml files, mbox files, Maildirs, or folders of them. Out: one item per message, and one per file or message
 * that cannot be read.
 */
export async function* explainPaths(paths: readonly string[], reader: MailReader): AsyncGenerator<ExplainedItem> {
  for await (const found of findMail(paths)) {
    if (found.kind === 'problem') {
      yield found;
      continue;
    }
    for await (const read of readMail(found)) {
      if (read.kind === 'unreadable') yield { kind: 'problem', error: read.problem.error };
      else yield await explainOne(reader, found.file, read.message.index, read.message.source);
    }
  }
}

const UNREAD: Readonly<Record<UnreadCause, FileTrouble>> = {
  'too-long': 'reading-too-long',
  'broke-off': 'reading-broke-off',
  // No server stands between a file and its reader.
  withheld: 'reading-broke-off',
};

async function explainOne(reader: MailReader, file: string, index: number, source: Uint8Array): Promise<ExplainedItem> {
  const problem = (why: FileDetail, cause?: unknown): ExplainedItem => {
    const detail = inFile(index, why);
    return { kind: 'problem', error: new AppError('file-unreadable', { file, detail }, cause) };
  };
  try {
    const { report } = await reader.read({ source, at: null });
    if (report.unread !== undefined) return problem({ id: UNREAD[report.unread] });
    return { kind: 'message', file, index, report, source };
  } catch (cause) {
    return problem(wordsOf(cause), cause);
  }
}
