// Zoho: RFC 3464 around a text with the code behind "ERROR CODE".
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, part, reportMessage, statusOf } from './parts.ts';

export const zoho: WriteReport = (plan) => {
  const { at, random, mail } = plan;
  const boundary = `----=_Part_${random.int(1000, 99999)}_${random.int(10000000, 99999999)}.${at}`;
  const each = plan.failures.map(
    (f) => `${f.recipient}  Invalid Address, ERROR CODE :${f.replyCode ?? '550'} - ${f.status ?? ''} ${f.words}\n`,
  );
  return reportMessage(
    [
      ...arrival(plan),
      ['Date', mailDate(at, '+0000')],
      ['From', 'mailer-daemon@mail.zoho.eu'],
      ['To', STUDIO.address],
      ['Message-ID', `<${random.int(100000000, 999999999)}.${random.int(1, 99)}.${at}.JavaMail.zoho@mail.zoho.eu>`],
      ['Subject', 'Undelivered Mail Returned to Sender'],
      ['MIME-Version', '1.0'],
      ['Content-Type', `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`],
      ['User-Agent', 'Zoho Mail'],
      ['X-Mailer', 'Zoho Mail'],
      ['Auto-Submitted', 'auto-generated'],
    ],
    boundary,
    '',
    [
      part(
        [['Content-Type', 'text/plain; charset="UTF-8"']],
        [
          'This message was created automatically by mail delivery software.',
          'A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.',
          '',
          ...each,
          '',
          `Received:from ${STUDIO.host} by mx.zoho.eu; ${mailDate(mail.at)}`,
        ].join('\n'),
      ),
      part(
        [['Content-Type', 'message/delivery-status']],
        deliveryStatus({
          message: [
            ['Reporting-MTA', 'dns; mail.zoho.eu'],
            ['Arrival-Date', mailDate(mail.at, '+0000')],
          ],
          recipients: plan.failures.map((failure) => [
            ['Original-Recipient', `rfc822; ${failure.recipient}`],
            ['Final-Recipient', `rfc822; ${failure.recipient}`],
            ['Action', 'failed'],
            ['Status', statusOf(failure)],
            ['Diagnostic-Code', `smtp; ${answer(failure)}`],
          ]),
        }),
      ),
      part([['Content-Type', 'text/rfc822-headers']], mail.header),
    ],
  );
};
