// GMX, WEB.DE and 1&1: plain text, "reason:" behind the server's name, then the header of the message.
import { mailDate } from '../time.ts';
import { type Failure, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, fields } from './parts.ts';

function paragraph(failure: Failure): string {
  const command = failure.command === 'RCPT TO' ? 'RCPT TO' : 'TEXT';
  const said =
    failure.replyCode === null
      ? failure.words
      : `SMTP error from remote server for ${command} command, host: ${failure.host} (${failure.ip}) reason: ${answer(failure)}`;
  return `${failure.recipient}:\n${said}\n`;
}

export const gmx: WriteReport = (plan) => {
  const { at, random, mail } = plan;
  const header = fields([
    ...arrival(plan),
    ['Date', mailDate(at)],
    ['From', '"GMX Mailer Daemon" <mailer-daemon@gmx.net>'],
    ['To', STUDIO.address],
    ['Subject', 'Mail delivery failed: returning message to sender'],
    ['Auto-Submitted', 'auto-replied'],
    ['Message-ID', `<${random.code(6)}-1${random.code(5)}${random.code(4)}-00${random.code(4)}@mail.gmx.net>`],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ['X-UI-Out-Filterresults', `unknown:0;V03:K0:${random.hex(16)};`],
  ]);
  return [
    header,
    '',
    'This message was created automatically by mail delivery software.',
    '',
    'A message that you sent could not be delivered to one or more of',
    'its recipients. This is a permanent error. The following address(es)',
    'failed:',
    '',
    ...plan.failures.map(paragraph),
    '',
    '--- The header of the original message is following. ---',
    '',
    mail.header,
    '',
  ].join('\n');
};
