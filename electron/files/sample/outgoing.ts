// Sent messages: how the studio's mail program writes and files them.
import type { Letter } from './letters.ts';
import { addressField, encodeWords, mailbox } from './mime.ts';
import type { Random } from './random.ts';
import { mailDate } from './time.ts';
import { type Contact, type SampleMail, STUDIO } from './types.ts';

export interface Recipients {
  readonly to: readonly Contact[];
  readonly cc?: readonly Contact[];
  readonly bcc?: readonly Contact[];
}

export function makeMail(
  letter: Letter,
  { to, cc = [], bcc = [] }: Recipients,
  at: number,
  random: Random,
): SampleMail {
  const id = `<${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${random.hex(12)}@studio.example>`;
  const header = [
    `From: ${mailbox(STUDIO)}`,
    to.length > 0 ? addressField('To', to) : 'To: undisclosed-recipients:;',
    ...(cc.length > 0 ? [addressField('Cc', cc)] : []),
    `Subject: ${encodeWords(letter.subject)}`,
    `Date: ${mailDate(at)}`,
    `Message-ID: ${id}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'User-Agent: Mozilla Thunderbird',
  ];
  return { id, at, to, cc, bcc, subject: letter.subject, header: header.join('\n'), body: letter.body };
}

/** The copy in the Sent folder, which alone keeps Bcc (RFC 5322 section 3.6.3). */
export function sentCopy({ header, bcc, body }: SampleMail): string {
  return `${header}\n${bcc.length > 0 ? `${addressField('Bcc', bcc)}\n` : ''}\n${body}`;
}
