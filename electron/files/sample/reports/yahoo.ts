// Yahoo: plain text, the server's answer below the address, the message below a line.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, fields, original } from './parts.ts';

export const yahoo: WriteReport = (plan) => {
  const { at, random } = plan;
  const header = fields([
    ...arrival(plan),
    ['From', 'MAILER-DAEMON@yahoo.com'],
    ['To', STUDIO.address],
    ['Subject', 'Failure Notice'],
    ['Date', mailDate(at, '+0000')],
    [
      'Message-ID',
      `<${random.int(100000000, 999999999)}.${random.int(1000000, 9999999)}.bm@sonic.gate.mail.yahoo.com>`,
    ],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=us-ascii'],
    ['Content-Transfer-Encoding', '7bit'],
  ]);
  const each = plan.failures.map((failure) =>
    [`<${failure.recipient}>:`, ...(failure.replyCode === null ? [failure.words] : [`${answer(failure)}`]), ''].join(
      '\n',
    ),
  );
  return [
    header,
    '',
    'Sorry, we were unable to deliver your message to the following address.',
    '',
    ...each,
    '--- Below this line is a copy of the message.',
    '',
    original(plan),
  ].join('\n');
};
