// Courier: every session line quoted, Status always x.0.0.
import { encodeWords } from '../mime.ts';
import { mailDate } from '../time.ts';
import { type Failure, type ReportPlan, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, part, reportMessage, textMessage } from './parts.ts';

function paragraph(failure: Failure): string {
  const whom = `<${failure.recipient}>:`;
  if (failure.replyCode === null) return `${whom}\n ${failure.words}`;
  const command = failure.command === 'RCPT TO' ? `RCPT TO:<${failure.recipient}>` : failure.command;
  return [whom, `     ${failure.host} [${failure.ip}]:`, ` >>> ${command}`, ` <<< ${answer(failure)}`].join('\n');
}

type Fields = readonly (readonly [string, string | null])[];

function header(plan: ReportPlan): Fields {
  const { at, host, random } = plan;
  const id = `${random.hex(16).toUpperCase()}.${random.hex(8).toUpperCase()}`;
  return [
    ...arrival(plan),
    ['From', `${encodeWords(`Courier mail server at ${host}`)} <@>`],
    ['To', STUDIO.address],
    ['Subject', 'NOTICE: mail delivery status.'],
    ['Message-ID', `<courier.${id}@${host}>`],
    ['Date', mailDate(at)],
  ];
}

function notice({ host, mail, failures }: ReportPlan): readonly string[] {
  const rule = '-'.repeat(75);
  return [
    '',
    `This is a delivery status notification from ${host},`,
    'running the Courier mail server, version 1.3.6.',
    '',
    `The original message was received on ${mailDate(mail.at)}`,
    `from ${STUDIO.host} (${STUDIO.host} [203.0.113.17])`,
    '',
    rule,
    '',
    '                           UNDELIVERABLE MAIL',
    '',
    'Your message to the following recipients cannot be delivered:',
    '',
    ...failures.map((failure) => `${paragraph(failure)}\n`),
    rule,
    '',
    'If your message was also sent to additional recipients, their delivery',
    'status is not included in this report.',
  ];
}

/** What a gateway left of it that turns everything into text. */
export const courierText: WriteReport = (plan) =>
  textMessage(header(plan), [...notice(plan), '', plan.mail.header, '']);

export const courier: WriteReport = (plan) => {
  const { host, random, mail } = plan;
  const boundary = `=_courier_${random.int(0, 9)}`;
  return reportMessage(
    [
      ...header(plan),
      ['Mime-Version', '1.0'],
      ['Content-Type', `multipart/report; report-type=delivery-status;\n    boundary="${boundary}"`],
      ['Content-Transfer-Encoding', '7bit'],
    ],
    boundary,
    'This is a MIME-formatted message.  If you see this text it means that your\nE-mail software does not support MIME-formatted messages.',
    [
      part(
        [
          ['Content-Transfer-Encoding', '7bit'],
          ['Content-Type', 'text/plain; charset="utf-8"'],
        ],
        notice(plan).join('\n'),
      ),
      part(
        [
          ['Content-Type', 'message/delivery-status'],
          ['Content-Transfer-Encoding', '7bit'],
        ],
        deliveryStatus({
          message: [
            ['Reporting-MTA', `dns; ${host}`],
            ['Arrival-Date', mailDate(mail.at)],
            ['Received-From-MTA', `dns; ${STUDIO.host} (${STUDIO.host} [203.0.113.17])`],
          ],
          recipients: plan.failures.map((failure) => [
            ['Final-Recipient', `rfc822; ${failure.recipient}`],
            ['Action', 'failed'],
            ['Status', '5.0.0'],
          ]),
        }),
      ),
      part([['Content-Type', 'text/rfc822-headers; charset="utf-8"']], mail.header),
    ],
  );
};
