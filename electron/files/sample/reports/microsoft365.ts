// Microsoft 365 and Exchange: advice in HTML and text, "Diagnostic information for administrators", RFC 3464, the message.
import { multipart, quotedPrintable } from '../mime.ts';
import { mailDate } from '../time.ts';
import { type Failure, type ReportPlan, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, original, part, reportMessage, statusOf } from './parts.ts';

function advice({ status }: Failure): string {
  if (status?.startsWith('5.1')) {
    return "The address you wrote to wasn't found at the destination. It may be misspelled, or it is no longer in use.";
  }
  if (status === '5.2.2') return "The recipient's mailbox is full and takes no more messages at the moment.";
  if (status?.startsWith('5.2.3')) return 'The message is larger than the limit that the recipient allows.';
  return "The recipient's organisation does not take messages like this one from your address.";
}

function text({ failures, host, mail }: ReportPlan): string {
  const each = failures.map((f) => `${f.recipient}<mailto:${f.recipient}>\n${advice(f)}\n`);
  const details = failures.map((f) => `${f.recipient}\nRemote Server returned '${answer(f)}'\n`);
  return [
    'Delivery has failed to these recipients or groups:',
    '',
    ...each,
    '',
    'Diagnostic information for administrators:',
    '',
    `Generating server: ${host}`,
    '',
    ...details,
    'Original message headers:',
    '',
    mail.header,
  ].join('\n');
}

function html({ failures }: ReportPlan): string {
  const each = failures.map((f) => `<p><a href="mailto:${f.recipient}">${f.recipient}</a><br>${advice(f)}</p>`);
  return `<html><body><p><b>Delivery has failed to these recipients or groups:</b></p>${each.join('')}</body></html>`;
}

function readable(plan: ReportPlan, boundary: string): string {
  const encoded = (type: string, content: string): string =>
    part(
      [
        ['Content-Type', `${type}; charset="utf-8"`],
        ['Content-Transfer-Encoding', 'quoted-printable'],
      ],
      quotedPrintable(content),
    );
  const both = multipart(boundary, '', [encoded('text/plain', text(plan)), encoded('text/html', html(plan))]);
  return part([['Content-Type', `multipart/alternative; differences=Content-Type;\n\tboundary="${boundary}"`]], both);
}

export const microsoft365: WriteReport = (plan) => {
  const { at, host, random, mail } = plan;
  const domain = plan.failures[0]?.recipient.split('@')[1] ?? host;
  const boundary = `${random.hex(8)}-${random.hex(4)}-${random.hex(12)}`;
  return reportMessage(
    [
      ...arrival(plan),
      ['MIME-Version', '1.0'],
      ['From', `<postmaster@${domain}>`],
      ['To', `<${STUDIO.address}>`],
      ['Date', mailDate(at, '+0000')],
      ['Content-Type', `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`],
      ['X-MS-Exchange-Message-Is-Ndr', ''],
      ['Content-Language', 'en-US'],
      ['Message-ID', `<${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${random.hex(12)}@${host}>`],
      ['In-Reply-To', mail.id],
      ['References', mail.id],
      ['Subject', `Undeliverable: ${mail.subject}`],
      ['Auto-Submitted', 'auto-replied'],
    ],
    boundary,
    '',
    [
      readable(plan, `${random.hex(8)}-alt`),
      part(
        [['Content-Type', 'message/delivery-status']],
        deliveryStatus({
          message: [
            ['Reporting-MTA', `dns;${host}`],
            ['Received-From-MTA', `dns;${STUDIO.host}`],
            ['Arrival-Date', mailDate(mail.at, '+0000')],
          ],
          recipients: plan.failures.map((failure) => [
            ['Final-Recipient', `rfc822;${failure.recipient}`],
            ['Action', plan.action],
            ['Status', statusOf(failure)],
            ['Diagnostic-Code', `smtp;${answer(failure)}`],
            ['X-Display-Name', mail.to.find(({ address }) => address === failure.recipient)?.name ?? null],
          ]),
        }),
      ),
      part([['Content-Type', 'message/rfc822']], original(plan)),
    ],
  );
};
