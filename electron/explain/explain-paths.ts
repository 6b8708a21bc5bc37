// Explains mail files without an account: what each message reports, straight from the parser.

import { parseBounce } from '../../shared/bounce/parse-bounce.ts';
import type { ParsedReport } from '../../shared/bounce/report.ts';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { findMail } from '../files/find-mail.ts';
import { inFile } from '../files/raw-message.ts';
import { readMail } from '../files/read-mail.ts';
import { parseMime } from '../intake/parse-mime.ts';

export interface ExplainedMessage {
  readonly kind: 'message';
  readonly file: string;
  /** The message's number within its file, from 0. */
  readonly index: number;
  readonly report: ParsedReport;
  readonly source: Uint8Array;
}
export type ExplainedItem = ExplainedMessage | { readonly kind: 'problem'; readonly error: AppError };

/** In: .eml, mbox, Maildir, or folders of them. Out: one item a message, and one a file or message that cannot be read. */
export async function* explainPaths(paths: readonly string[]): AsyncGenerator<ExplainedItem> {
  for await (const found of findMail(paths)) {
    if (found.kind === 'problem') {
      yield found;
      continue;
    }
    for await (const read of readMail(found)) {
      if (read.kind === 'unreadable') yield { kind: 'problem', error: read.problem.error };
      else yield await explainOne(found.file, read.message.index, read.message.source);
    }
  }
}

async function explainOne(file: string, index: number, source: Uint8Array): Promise<ExplainedItem> {
  try {
    return { kind: 'message', file, index, report: parseBounce(await parseMime(source)), source };
  } catch (cause) {
    const detail = inFile(index, wordsOf(cause));
    return { kind: 'problem', error: new AppError('file-unreadable', { file, detail }, cause) };
  }
}
