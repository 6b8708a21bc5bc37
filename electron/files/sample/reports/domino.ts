// HCL (Lotus) Domino: "was not delivered to … because:", the reason repeated in an untyped diagnostic.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { arrival, deliveryStatus, original, part, reportMessage, statusOf } from './parts.ts';

export const domino: WriteReport = (plan) => {
  const { at, host, random, mail } = plan;
  const boundary = `==IFJRGLKFGIR${random.int(1000, 9999)}UHRUHIHD`;
  const each = plan.failures.flatMap((f) => [
    'was not delivered to:',
    '',
    `  ${f.recipient}`,
    '',
    'because:',
    '',
    `  ${f.words}`,
    '',
  ]);
  return reportMessage(
    [
      ...arrival(plan),
      ['From', `Mail Router <postmaster@${host}>`],
      ['To', STUDIO.address],
      ['Subject', `DELIVERY FAILURE: ${plan.failures[0]?.words ?? ''}`],
      ['Date', mailDate(at)],
      ['Message-ID', `<OF${random.code(8)}.${random.code(8)}-ON${random.code(8)}.00-${random.code(8)}@${host}>`],
      ['MIME-Version', '1.0'],
      ['Content-Type', `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`],
      ['X-Mailer', 'HCL Domino Release 12.0'],
      ['Auto-Submitted', 'auto-generated'],
    ],
    boundary,
    '',
    [
      part(
        [['Content-Type', 'text/plain; charset=us-ascii']],
        ['Your message', '', `  Subject: ${mail.subject}`, '', ...each].join('\n'),
      ),
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
    ],
  );
};
