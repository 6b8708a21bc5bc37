// Amazon SES: one sentence, RFC 3464, the header of the message. Its own Message-ID replaces the sender's.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, original, part, reportMessage, statusOf } from './parts.ts';

export const amazonSes: WriteReport = (plan) => {
  const { at, host, random } = plan;
  const boundary = `----=_Part_${random.int(100000, 999999)}_${random.int(100000000, 999999999)}.${at}`;
  const list = plan.failures.map(({ recipient }) => recipient).join('\n');
  return reportMessage(
    [
      ...arrival(plan),
      ['Date', mailDate(at, '+0000')],
      ['From', 'MAILER-DAEMON@eu-west-1.amazonses.com'],
      ['To', STUDIO.address],
      ['Message-ID', `<0102${random.hex(12)}-${random.hex(8)}-${random.hex(4)}-000000@eu-west-1.amazonses.com>`],
      ['Subject', 'Delivery Status Notification (Failure)'],
      ['MIME-Version', '1.0'],
      ['Content-Type', `multipart/report; boundary="${boundary}"; report-type=delivery-status`],
      ['X-SES-Outgoing', `${new Date(at).toISOString().slice(0, 10).replaceAll('-', '.')}-198.51.100.70`],
      ['Feedback-ID', '1.eu-west-1.c3R1ZGlv:AmazonSES'],
    ],
    boundary,
    '',
    [
      part(
        [
          ['Content-Type', 'text/plain; charset=us-ascii'],
          ['Content-Transfer-Encoding', '7bit'],
        ],
        `An error occurred while trying to deliver the mail to the following recipients:\n${list}`,
      ),
      part(
        [['Content-Type', 'message/delivery-status']],
        deliveryStatus({
          message: [
            ['Reporting-MTA', `dns; ${host}`],
            ['Arrival-Date', mailDate(plan.mail.at, '+0000')],
          ],
          recipients: plan.failures.map((failure) => [
            ['Action', 'failed'],
            ['Final-Recipient', `rfc822; ${failure.recipient}`],
            ['Diagnostic-Code', `smtp; ${answer(failure)}`],
            ['Status', statusOf(failure)],
          ]),
        }),
      ),
      part([['Content-Type', 'message/rfc822']], original(plan)),
    ],
  );
};
