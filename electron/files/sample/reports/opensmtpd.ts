// OpenSMTPD: multipart/mixed in place of multipart/report; the true code stands in the text alone.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, isDelay, part, reportMessage } from './parts.ts';

export const opensmtpd: WriteReport = (plan) => {
  const { at, host, random, mail } = plan;
  const boundary = `${random.int(1_000_000_000, 9_999_999_999)}${random.int(100_000_000, 999_999_999)}/${host}`;
  const delay = isDelay(plan);
  const opening = delay
    ? '    A message is delayed for more than 4 hours for the following\n    list of recipients:'
    : '    An error has occurred while attempting to deliver a message for\n    the following list of recipients:';
  const text = [
    '    Hi!',
    '',
    '    This is the MAILER-DAEMON, please DO NOT REPLY to this email.',
    '',
    opening,
    '',
    ...plan.failures.map((failure) => `${failure.recipient}: ${answer(failure)}`),
    '',
    ...(delay ? ['    Please note that this is only a temporary failure report.', ''] : []),
    '    Below is a copy of the original message:',
  ];
  return reportMessage(
    [
      ...arrival(plan),
      ['Subject', `Delivery status notification: ${delay ? 'delayed' : 'failed'}`],
      ['From', `Mailer Daemon <MAILER-DAEMON@${host}>`],
      ['To', STUDIO.address],
      ['Date', `${mailDate(at)} (CET)`],
      ['MIME-Version', '1.0'],
      ['Content-Type', `multipart/mixed;boundary="${boundary}"`],
      ['Message-ID', `<${random.hex(16)}@${host}>`],
    ],
    boundary,
    'This is a MIME-encapsulated message.',
    [
      part(
        [
          ['Content-Description', 'Notification'],
          ['Content-Type', 'text/plain; charset=us-ascii'],
        ],
        text.join('\n'),
      ),
      part(
        [
          ['Content-Description', 'Delivery Report'],
          ['Content-Type', 'message/delivery-status'],
        ],
        deliveryStatus({
          message: [['Reporting-MTA', `dns; ${host}`]],
          recipients: plan.failures.map((failure) => [
            ['Final-Recipient', `rfc822; ${failure.recipient}`],
            ['Action', delay ? 'delayed' : 'failed'],
            ['Status', delay ? '4.0.0' : '5.0.0'],
          ]),
        }),
      ),
      part(
        [
          ['Content-Description', 'Message headers'],
          ['Content-Type', 'text/rfc822-headers'],
        ],
        mail.header,
      ),
    ],
  );
};
