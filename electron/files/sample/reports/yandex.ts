// Yandex: the form of Postfix in its own words; the recipient stands in the text, the answer behind it.
import { wrap } from '../mime.ts';
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, part, reportMessage, statusOf } from './parts.ts';

export const yandex: WriteReport = (plan) => {
  const { at, host, random, mail } = plan;
  const queueId = random.code(10);
  const boundary = `${queueId}.${Math.floor(at / 1000)}/${host}`;
  const lines = plan.failures.map((failure) =>
    wrap(`<${failure.recipient}>: host ${failure.host}[${failure.ip}] said: ${answer(failure)}`, 72, '', '    '),
  );
  const text = [
    `This is the mail system at host ${host}.`,
    '',
    "I'm sorry to have to inform you that your message could not",
    'be delivered to one or more recipients. It is attached below.',
    '',
    'Please, do not reply to this message.',
    '',
    ...lines,
  ];
  return reportMessage(
    [
      ...arrival(plan),
      ['Date', mailDate(at)],
      ['From', 'mailer-daemon@yandex.ru'],
      ['Subject', encodedSubject()],
      ['To', STUDIO.address],
      ['Auto-Submitted', 'auto-replied'],
      ['MIME-Version', '1.0'],
      ['Content-Type', `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`],
      ['Message-Id', `<${random.hex(14)}@${host}>`],
    ],
    boundary,
    'This is a MIME-encapsulated message.',
    [
      part(
        [
          ['Content-Description', 'Notification'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        text.join('\n'),
      ),
      part(
        [
          ['Content-Description', 'Delivery report'],
          ['Content-Type', 'message/delivery-status'],
        ],
        deliveryStatus({
          message: [
            ['Reporting-MTA', `dns; ${host}`],
            ['X-Yandex-Queue-ID', queueId],
            ['X-Yandex-Sender', `rfc822; ${STUDIO.address}`],
            ['Arrival-Date', mailDate(mail.at)],
          ],
          recipients: plan.failures.map((failure) => [
            ['Final-Recipient', `rfc822; ${failure.recipient}`],
            ['Original-Recipient', `rfc822;${failure.recipient}`],
            ['Action', 'failed'],
            ['Status', statusOf(failure)],
            ['Remote-MTA', failure.host === null ? null : `dns; ${failure.host}`],
            ['Diagnostic-Code', wrap(`smtp; ${answer(failure)}`, 60, '', '    ')],
          ]),
        }),
      ),
      part([['Content-Type', 'text/rfc822-headers']], mail.header),
    ],
  );
};

function encodedSubject(): string {
  return `=?UTF-8?B?${Buffer.from('Недоставленное сообщение').toString('base64')}?=`;
}
