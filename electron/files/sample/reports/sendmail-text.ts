// Sendmail with SendMimeErrors off, as old university servers have it: the transcript, then the message.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { arrival, original, textMessage } from './parts.ts';
import { sendmailNotice } from './sendmail.ts';

export const sendmailText: WriteReport = (plan) => {
  const { at, host, random } = plan;
  return textMessage(
    [
      ...arrival(plan),
      ['Date', mailDate(at)],
      ['From', `Mail Delivery Subsystem <MAILER-DAEMON@${host}>`],
      ['Message-Id', `<${random.code(8)}${random.int(100000, 999999)}@${host}>`],
      ['To', `<${STUDIO.address}>`],
      ['Subject', 'Returned mail: see transcript for details'],
      ['Auto-Submitted', 'auto-generated (failure)'],
    ],
    [sendmailNotice(plan), '', '   ----- Original message follows -----', '', original(plan)],
  );
};
