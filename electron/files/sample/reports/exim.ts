// Exim: until 4.8x plain text with the message below a line, later also a multipart/report whose Status is always x.0.0.
import { mailDate } from '../time.ts';
import { type Failure, type ReportPlan, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, fields, isDelay, original, part, reportMessage } from './parts.ts';

function trouble(failure: Failure): string {
  if (failure.replyCode === null) return `    ${failure.words}`;
  const at = failure.command === 'DATA' ? 'end of data' : `${failure.command}:<${failure.recipient}>`;
  return [
    `    host ${failure.host} [${failure.ip}]`,
    `    SMTP error from remote mail server after ${at}:`,
    `    ${answer(failure)}`,
  ].join('\n');
}

function notice(plan: ReportPlan, id: string): string {
  const created = 'This message was created automatically by mail delivery software.';
  const list = plan.failures.map((failure) => `  ${failure.recipient}\n${trouble(failure)}\n`);
  if (!isDelay(plan)) {
    const what =
      'A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:';
    return [created, '', what, '', ...list].join('\n');
  }
  return [
    created,
    'A message that you sent has not yet been delivered to one or more of its',
    `recipients after more than 24 hours on the queue on ${plan.host}.`,
    '',
    `The message identifier is:     ${id}`,
    `The subject of the message is: ${plan.mail.subject}`,
    `The date of the message is:    ${mailDate(plan.mail.at)}`,
    '',
    'The address to which the message has not yet been delivered is:',
    '',
    ...list,
    'No action is required on your part. Delivery attempts will continue for',
    'some time, and this warning may be repeated at intervals if the message',
    'remains undelivered. Eventually the mail delivery software will give up,',
    'and when that happens, the message will be returned to you.',
  ].join('\n');
}

function header(plan: ReportPlan, id: string): readonly (readonly [string, string | null])[] {
  const whom = plan.failures.map(({ recipient }) => recipient).join(', ');
  return [
    ...arrival(plan),
    ['X-Failed-Recipients', isDelay(plan) ? null : whom],
    ['Auto-Submitted', 'auto-replied'],
    ['From', `Mail Delivery System <Mailer-Daemon@${plan.host}>`],
    ['To', STUDIO.address],
    ['References', plan.mail.id],
    [
      'Subject',
      isDelay(plan) ? `Warning: message ${id} delayed 24 hours` : 'Mail delivery failed: returning message to sender',
    ],
    ['Message-Id', `<E${id}@${plan.host}>`],
    ['Date', mailDate(plan.at)],
  ];
}

function eximId(plan: ReportPlan): string {
  return `1${plan.random.code(5)}-00${plan.random.code(4)}-${plan.random.code(2)}`;
}

export const exim: WriteReport = (plan) => {
  const id = eximId(plan);
  const boundary = `${Math.floor(plan.at / 1000)}-eximdsn-${plan.random.int(100_000_000, 999_999_999)}`;
  const type = `multipart/report; report-type=delivery-status; boundary=${boundary}`;
  return reportMessage([...header(plan, id), ['Content-Type', type], ['MIME-Version', '1.0']], boundary, '', [
    part([['Content-type', 'text/plain; charset=us-ascii']], notice(plan, id)),
    part(
      [['Content-type', 'message/delivery-status']],
      deliveryStatus({
        message: [['Reporting-MTA', `dns; ${plan.host}`]],
        recipients: plan.failures.map((failure) => [
          ['Action', plan.action],
          ['Final-Recipient', `rfc822;${failure.recipient}`],
          ['Status', isDelay(plan) ? '4.0.0' : '5.0.0'],
          ['Remote-MTA', failure.replyCode === null ? null : `dns; ${failure.host}`],
          ['Diagnostic-Code', failure.replyCode === null ? null : `smtp; ${answer(failure)}`],
        ]),
      }),
    ),
    part([['Content-type', 'message/rfc822']], original(plan)),
  ]);
};

export const eximText: WriteReport = (plan) => {
  const id = eximId(plan);
  const copy = '------ This is a copy of the message, including all the headers. ------';
  return `${fields(header(plan, id))}\n\n${notice(plan, id)}\n${copy}\n\n${original(plan)}`;
};
