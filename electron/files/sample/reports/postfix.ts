// Postfix's bounce(8): three parts, each named by its Content-Description.
import { wrap } from '../mime.ts';
import { compactDate, DAY, mailDate } from '../time.ts';
import { type Failure, type ReportPlan, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, isDelay, part, reportMessage, statusOf } from './parts.ts';

/** `<who@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 … (in reply to RCPT TO command)` */
function line(failure: Failure): string {
  const whom = `<${failure.forwardedTo ?? failure.recipient}>`;
  const from = failure.forwardedTo === undefined ? whom : `${whom} (expanded from <${failure.recipient}>)`;
  const said =
    failure.replyCode === null
      ? failure.words
      : `host ${failure.host}[${failure.ip}] said: ${answer(failure)} (in reply to ${failure.command} command)`;
  return wrap(`${from}: ${said}`, 72, '', '    ');
}

const SUBJECTS = {
  failed: 'Undelivered Mail Returned to Sender',
  delayed: 'Delayed Mail (still being retried)',
  delivered: 'Successful Mail Delivery Report',
  relayed: 'Successful Mail Delivery Report',
} as const;

function notice(plan: ReportPlan): string {
  const { host } = plan;
  const opening = `This is the mail system at host ${host}.`;
  const help = [
    'For further assistance, please send mail to postmaster.',
    '',
    'If you do so, please include this problem report. You can',
    'delete your own text from the attached returned message.',
    '',
    '                   The mail system',
  ];
  if (plan.action === 'delivered' || plan.action === 'relayed') {
    const what = 'Your message was successfully delivered to the destination(s)\nlisted below. If the message was';
    const where = `${what} delivered to mailbox you will\nreceive no further notifications.`;
    return [opening, '', where, '', '                   The mail system'].join('\n');
  }
  if (isDelay(plan)) {
    const box = '#'.repeat(68);
    const warning = '# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #';
    const when =
      'Your message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.';
    return [opening, '', box, warning, box, '', when, '', ...help].join('\n');
  }
  const sorry =
    "I'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.";
  return [opening, '', sorry, '', ...help].join('\n');
}

function recipientBlock(plan: ReportPlan, failure: Failure): readonly (readonly [string, string | null])[] {
  return [
    ['Final-Recipient', `rfc822; ${failure.forwardedTo ?? failure.recipient}`],
    ['Original-Recipient', `rfc822;${failure.recipient}`],
    ['Action', plan.action],
    ['Status', statusOf(failure)],
    ['Remote-MTA', failure.replyCode === null ? null : `dns; ${failure.host}`],
    [
      'Diagnostic-Code',
      wrap(`${failure.replyCode === null ? 'X-Postfix' : 'smtp'}; ${answer(failure)}`, 60, '', '    '),
    ],
    ['Will-Retry-Until', isDelay(plan) ? `${mailDate(plan.mail.at + 5 * DAY)} (CET)` : null],
  ];
}

export const postfix: WriteReport = (plan) => {
  const { mail, at, host, random } = plan;
  const queueId = random.code(11);
  const boundary = `${queueId}.${Math.floor(at / 1000)}/${host}`;
  return reportMessage(
    [
      ...arrival(plan),
      ['Date', `${mailDate(at)} (CET)`],
      ['From', `Mail Delivery System <MAILER-DAEMON@${host}>`],
      ['Subject', SUBJECTS[plan.action]],
      ['To', STUDIO.address],
      ['Auto-Submitted', 'auto-replied'],
      ['MIME-Version', '1.0'],
      ['Content-Type', `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`],
      ['Content-Transfer-Encoding', '8bit'],
      ['Message-Id', `<${compactDate(at)}.${random.code(11)}@${host}>`],
    ],
    boundary,
    'This is a MIME-encapsulated message.',
    [
      part(
        [
          ['Content-Description', 'Notification'],
          ['Content-Type', 'text/plain; charset=utf-8'],
          ['Content-Transfer-Encoding', '8bit'],
        ],
        [notice(plan), '', ...plan.failures.map((failure) => `${line(failure)}\n`)].join('\n'),
      ),
      part(
        [
          ['Content-Description', 'Delivery report'],
          ['Content-Type', 'message/delivery-status'],
        ],
        deliveryStatus({
          message: [
            ['Reporting-MTA', `dns; ${host}`],
            ['X-Postfix-Queue-ID', queueId],
            ['X-Postfix-Sender', `rfc822; ${STUDIO.address}`],
            ['Arrival-Date', `${mailDate(mail.at)} (CET)`],
          ],
          recipients: plan.failures.map((failure) => recipientBlock(plan, failure)),
        }),
      ),
      part(
        [
          ['Content-Description', isDelay(plan) ? 'Undelivered Message Headers' : 'Undelivered Message'],
          ['Content-Type', isDelay(plan) ? 'text/rfc822-headers' : 'message/rfc822'],
          ['Content-Transfer-Encoding', '8bit'],
        ],
        `Return-Path: <${STUDIO.address}>\n${mail.header}\n${isDelay(plan) ? '' : `\n${mail.body}`}`,
      ),
    ],
  );
};
