// qmail-send: plain text (QSBMF), an address in angle brackets at the start of each paragraph.
import { mailDate } from '../time.ts';
import { type Failure, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, fields, original } from './parts.ts';

function paragraph(failure: Failure): string {
  const whom = `<${failure.recipient}>:`;
  if (failure.replyCode === null) return `${whom}\n${failure.words}`;
  const refused =
    failure.command === 'RCPT TO'
      ? `${failure.ip} does not like recipient.`
      : `${failure.ip} failed after I sent the message.`;
  return [whom, refused, `Remote host said: ${answer(failure)}`, `Giving up on ${failure.ip}.`].join('\n');
}

export const qmail: WriteReport = (plan) => {
  const { at, host, random, mail } = plan;
  const header = fields([
    ...arrival(plan),
    ['Received', `(qmail ${random.int(1000, 32000)} invoked for bounce); ${mailDate(at, '+0000')}`],
    ['Date', mailDate(at, '+0000')],
    ['From', `MAILER-DAEMON@${host}`],
    ['To', STUDIO.address],
    ['Subject', 'failure notice'],
  ]);
  return [
    header,
    '',
    `Hi. This is the qmail-send program at ${host}.`,
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    "This is a permanent error; I've given up. Sorry it didn't work out.",
    '',
    ...plan.failures.map((failure) => `${paragraph(failure)}\n`),
    '--- Below this line is a copy of the message.',
    '',
    `Return-Path: <${STUDIO.address}>`,
    `Received: (qmail ${random.int(1000, 32000)} invoked from network); ${mailDate(mail.at, '+0000')}`,
    original(plan),
  ].join('\n');
};
