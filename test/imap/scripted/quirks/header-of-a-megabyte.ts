import type { ScriptedMessage } from '../mailbox.ts';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const reference = '<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@bbbbbbbbbbbbbbbbbbb.example>\r\n ';

function withReferences(message: ScriptedMessage, bytes: number): ScriptedMessage {
  const references = `References: ${reference.repeat(bytes / reference.length)}\r\n`;
  return { ...message, source: String(message.source).replace('Subject: ', `${references}Subject: `) };
}

/** mailsplit refused headers above a megabyte. */
export const headerOfAMegabyte: Quirk = {
  name: 'keeps messages with a header of a megabyte, and a report with one of 200 KB',
  seen: 'https://github.com/zone-eu/mailsplit/issues/19',
  script: () => ({
    folders: [
      inbox([withReferences(letterOf(1), 1_050_000), withReferences(reportOf(2), 200_000), reportOf(3)]),
      sentFolder([sentOf(2), withReferences(sentOf(3), 1_050_000)]),
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 2 },
};
