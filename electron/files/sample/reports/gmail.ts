// Google: a headline between asterisks, the answer of the other server, RFC 3464 with the reason in the diagnostic.
import { multipart, wrap } from '../mime.ts';
import { mailDate } from '../time.ts';
import { type Failure, type ReportPlan, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, isDelay, part, reportMessage, statusOf } from './parts.ts';

function headline(plan: ReportPlan, { status }: Failure): string {
  if (isDelay(plan)) return 'Delivery incomplete';
  if (status?.startsWith('5.1')) return 'Address not found';
  return status?.endsWith('.2.2') ? 'Recipient inbox full' : 'Message blocked';
}

function text(plan: ReportPlan): string {
  return plan.failures
    .map((failure) => {
      const what = isDelay(plan)
        ? `There was a temporary problem delivering your message to ${failure.recipient}. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.`
        : `Your message wasn't delivered to ${failure.recipient}. See the technical details below.`;
      return ['', `** ${headline(plan, failure)} **`, '', what, '', 'The response was:', '', answer(failure), ''].join(
        '\n',
      );
    })
    .join('\n');
}

export const gmail: WriteReport = (plan) => {
  const { at, random, mail } = plan;
  const boundary = `00000000000${random.hex(17)}`;
  const inner = `${boundary.slice(0, -2)}9b`;
  const alternative = multipart(inner, '', [part([['Content-Type', 'text/plain; charset="UTF-8"']], text(plan))]);
  return reportMessage(
    [
      ...arrival(plan),
      ['From', 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>'],
      ['To', STUDIO.address],
      ['Auto-Submitted', 'auto-replied'],
      ['Subject', `Delivery Status Notification (${isDelay(plan) ? 'Delay' : 'Failure'})`],
      ['References', mail.id],
      ['In-Reply-To', mail.id],
      ['X-Failed-Recipients', plan.failures.map(({ recipient }) => recipient).join(', ')],
      ['Message-ID', `<${random.hex(8)}.${random.hex(6)}.${random.hex(5)}.GMR@mx.google.com>`],
      ['Date', mailDate(at, '+0000')],
      ['MIME-Version', '1.0'],
      ['Content-Type', `multipart/report; boundary="${boundary}"; report-type=delivery-status`],
    ],
    boundary,
    '',
    [
      part([['Content-Type', `multipart/alternative; boundary="${inner}"`]], alternative),
      part(
        [['Content-Type', 'message/delivery-status']],
        deliveryStatus({
          message: [
            ['Reporting-MTA', 'dns; googlemail.com'],
            ['Received-From-MTA', `dns; ${STUDIO.address}`],
            ['Arrival-Date', mailDate(mail.at, '+0000')],
            ['X-Original-Message-ID', mail.id],
          ],
          recipients: plan.failures.map((failure) => [
            ['Final-Recipient', `rfc822; ${failure.recipient}`],
            ['Action', plan.action],
            ['Status', statusOf(failure)],
            ['Remote-MTA', failure.host === null ? null : `dns; ${failure.host}. (${failure.ip})`],
            ['Diagnostic-Code', wrap(`smtp; ${answer(failure)}`, 70, '', ' ')],
            ['Last-Attempt-Date', mailDate(at, '+0000')],
          ]),
        }),
      ),
      part([['Content-Type', 'message/rfc822']], `${mail.header}\n\n${mail.body}`),
    ],
  );
};
