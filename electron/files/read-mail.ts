import type { MailFile } from './find-mail.ts';
import { readMbox } from './mbox.ts';
import { readMessageFile } from './message-file.ts';
import type { ReadResult } from './raw-message.ts';

/** Bytes read of a file if only its header is needed. */
const HEADER_READ = 32 * 1024;

/** Yields the messages of one mail file in order, and `unreadable` for each that cannot be read. Never throws. */
export async function* readMail(mail: MailFile, { headersOnly = false } = {}): AsyncGenerator<ReadResult> {
  if (mail.kind === 'mbox') yield* readMbox(mail.file);
  else yield await readMessageFile(mail.file, headersOnly ? HEADER_READ : undefined);
}
