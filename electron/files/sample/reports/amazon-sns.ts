// Amazon SES with bounces sent as mail by SNS: JSON as text.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, statusOf, textMessage } from './parts.ts';

export const amazonSns: WriteReport = (plan) => {
  const { at, host, random, mail } = plan;
  const notification = {
    notificationType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: plan.failures.map((failure) => ({
        emailAddress: failure.recipient,
        action: 'failed',
        status: statusOf(failure),
        diagnosticCode: `smtp; ${answer(failure)}`,
      })),
      timestamp: new Date(at).toISOString(),
      feedbackId: `0102${random.hex(12)}-000000`,
      reportingMTA: `dns; ${host}`,
    },
    mail: {
      timestamp: new Date(mail.at).toISOString(),
      source: STUDIO.address,
      messageId: `0102${random.hex(12)}-${random.hex(8)}-000000`,
      destination: plan.failures.map(({ recipient }) => recipient),
      headersTruncated: false,
      headers: [
        { name: 'From', value: STUDIO.address },
        { name: 'Subject', value: mail.subject },
        { name: 'Message-ID', value: mail.id },
      ],
      commonHeaders: { from: [STUDIO.address], subject: mail.subject, messageId: mail.id },
    },
  };
  return textMessage(
    [
      ...arrival(plan),
      ['Date', mailDate(at, '+0000')],
      ['From', 'Studio bounces <no-reply@sns.amazonaws.com>'],
      ['To', STUDIO.address],
      ['Message-ID', `<0102${random.hex(12)}-${random.hex(8)}-000000@eu-west-1.amazonses.com>`],
      ['Subject', 'AWS Notification Message'],
    ],
    [JSON.stringify(notification), '', '--', 'To stop these notifications, leave the topic in the console.', ''],
  );
};
