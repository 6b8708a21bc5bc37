// Google until 2017, and still from some of its relays: "Technical details of permanent failure" in plain text.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, original, textMessage } from './parts.ts';

export const gmailText: WriteReport = (plan) => {
  const { at, random } = plan;
  const each = plan.failures.flatMap((failure) => [
    'Delivery to the following recipient failed permanently:',
    '',
    `     ${failure.recipient}`,
    '',
    'Technical details of permanent failure: ',
    `Google tried to deliver your message, but it was rejected by the server for the recipient domain ${failure.recipient.split('@')[1]} by ${failure.host}. [${failure.ip}].`,
    '',
    'The error that the other server returned was:',
    answer(failure),
    '',
  ]);
  return textMessage(
    [
      ...arrival(plan),
      ['From', 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>'],
      ['To', STUDIO.address],
      ['X-Failed-Recipients', plan.failures.map(({ recipient }) => recipient).join(', ')],
      ['Subject', 'Delivery Status Notification (Failure)'],
      ['Message-ID', `<${random.hex(28)}@google.com>`],
      ['Date', mailDate(at, '+0000')],
    ],
    [...each, '----- Original message -----', '', original(plan)],
  );
};
