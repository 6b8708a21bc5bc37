// Zoho: the code stands behind ERROR_CODE, with RFC 3464 or without.
import { mailDate } from '../time.ts';
import { type ReportPlan, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, part, reportMessage, statusOf, textMessage } from './parts.ts';

type Fields = readonly (readonly [string, string | null])[];

function header(plan: ReportPlan): Fields {
  const { at, random } = plan;
  return [
    ...arrival(plan),
    ['Date', mailDate(at, '+0000')],
    ['From', 'mailer-daemon@mail.zoho.eu'],
    ['To', STUDIO.address],
    ['Message-ID', `<${random.int(100000000, 999999999)}.${random.int(1, 99)}.${at}.JavaMail.zoho@mail.zoho.eu>`],
    ['Subject', 'Undelivered Mail Returned to Sender'],
    ['User-Agent', 'Zoho Mail'],
    ['X-Mailer', 'Zoho Mail'],
    ['Auto-Submitted', 'auto-generated'],
  ];
}

function notice(plan: ReportPlan): readonly string[] {
  return [
    'This message was created automatically by mail delivery software.',
    'A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.',
    '',
    ...plan.failures.map(
      (f) =>
        `${f.recipient} Invalid Address, ERROR_CODE :${f.replyCode ?? '550'}, ERROR_CODE :${statusOf(f)} ${f.words}\n`,
    ),
    '',
    `Received:from mail.zoho.com by mx.zoho.eu; ${mailDate(plan.mail.at)}`,
  ];
}

export const zoho: WriteReport = (plan) => {
  const { at, random, mail } = plan;
  const boundary = `----=_Part_${random.int(1000, 99999)}_${random.int(10000000, 99999999)}.${at}`;
  const type = `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`;
  return reportMessage([...header(plan), ['MIME-Version', '1.0'], ['Content-Type', type]], boundary, '', [
    part([['Content-Type', 'text/plain; charset="UTF-8"']], notice(plan).join('\n')),
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
  ]);
};

/** As Zoho's relays for other domains write it: the text alone, with the header that they saw. */
export const zohoText: WriteReport = (plan) => textMessage(header(plan), [...notice(plan), plan.mail.header, '']);
