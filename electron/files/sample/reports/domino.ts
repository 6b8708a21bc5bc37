// HCL (Lotus) Domino: "was not delivered to … because:", the reason repeated in an untyped diagnostic.
import { mailDate } from '../time.ts';
import { type ReportPlan, STUDIO, type WriteReport } from '../types.ts';
import { arrival, deliveryStatus, original, part, reportMessage, statusOf, textMessage } from './parts.ts';

type Fields = readonly (readonly [string, string | null])[];

function header(plan: ReportPlan): Fields {
  const { at, host, random } = plan;
  return [
    ...arrival(plan),
    ['From', `Mail Router <postmaster@${host}>`],
    ['To', STUDIO.address],
    ['Subject', `DELIVERY FAILURE: ${plan.failures[0]?.words ?? ''}`],
    ['Date', mailDate(at)],
    ['Message-ID', `<OF${random.code(8)}.${random.code(8)}-ON${random.code(8)}.00-${random.code(8)}@${host}>`],
    ['X-Mailer', 'HCL Domino Release 12.0'],
    ['Auto-Submitted', 'auto-generated'],
  ];
}

function notice({ mail, failures }: ReportPlan): readonly string[] {
  const each = failures.flatMap((f) => [
    'was not delivered to:',
    '',
    `  ${f.recipient}`,
    '',
    'because:',
    '',
    `  ${f.words}`,
    '',
  ]);
  return ['Your message', '', `  Subject: ${mail.subject}`, '', ...each];
}

export const domino: WriteReport = (plan) => {
  const { host, random } = plan;
  const boundary = `==IFJRGLKFGIR${random.int(1000, 9999)}UHRUHIHD`;
  const type = `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`;
  return reportMessage([...header(plan), ['MIME-Version', '1.0'], ['Content-Type', type]], boundary, '', [
    part([['Content-Type', 'text/plain; charset=us-ascii']], notice(plan).join('\n')),
    part(
      [['Content-Type', 'message/delivery-status']],
      deliveryStatus({
        message: [['Reporting-MTA', `dns;${host}`]],
        recipients: plan.failures.map((failure) => [
          ['Final-Recipient', `rfc822;${failure.recipient}`],
          ['Action', 'failed'],
          ['Status', statusOf(failure)],
          ['Diagnostic-Code', `X-Notes; ${failure.words}`],
        ]),
      }),
    ),
    part([['Content-Type', 'message/rfc822']], original(plan)),
  ]);
};

/** From a router that sends no delivery-status: the notice and the header of the message. */
export const dominoText: WriteReport = (plan) =>
  textMessage(header(plan), [...notice(plan), '', '------- Returned Message --------', '', plan.mail.header, '']);
