import type { MailFile } from './find-mail.ts';
import { readMbox } from './mbox.ts';
import { readMessageFile } from './message-file.ts';
import type { ReadResult } from './raw-message.ts';

/** The messages of one mail file, in order; what cannot be read is yielded as such. Never throws. */
export async function* readMail(mail: MailFile): AsyncGenerator<ReadResult> {
  if (mail.kind === 'mbox') yield* readMbox(mail.file);
  else yield await readMessageFile(mail.file);
}
