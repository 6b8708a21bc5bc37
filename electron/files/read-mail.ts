import type { MailFile } from './find-mail.ts';
import { readMbox } from './mbox.ts';
import { readMessageFile } from './message-file.ts';
import type { ReadResult } from './raw-message.ts';

/** More of a file than this is not read where only its header is wanted. */
const HEADER_READ = 32 * 1024;

/** The messages of one mail file, in order; what cannot be read is yielded as such. Never throws. */
export async function* readMail(mail: MailFile, { headersOnly = false } = {}): AsyncGenerator<ReadResult> {
  if (mail.kind === 'mbox') yield* readMbox(mail.file);
  else yield await readMessageFile(mail.file, headersOnly ? HEADER_READ : undefined);
}
