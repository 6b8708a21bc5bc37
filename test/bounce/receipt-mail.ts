// Messages in the form of a read receipt, built for tests: one boundary, the usual parts, whatever fields a test changes.

export interface ReceiptMail {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** Of the message: `Auto-Submitted: …`. */
  readonly fields?: readonly string[];
  readonly returnPath?: string | null;
  readonly disposition?: string;
  readonly program?: string;
  readonly finalRecipient?: string;
  /** How the letter comes back. */
  readonly returns?: 'message' | 'header' | 'nothing';
}

export const LETTER_ID = '<letter.7@kontor.example>';

const LETTER = [
  'Received: from desk by mail.kontor.example; Mon, 4 May 2026 08:00:00 +0000',
  `Message-ID: ${LETTER_ID}`,
  'Date: Mon, 4 May 2026 08:00:00 +0000',
  'From: Ida Kontor <ida@kontor.example>',
  'To: nils@hafen.example',
  'Subject: Plan for May',
  '',
];

/** Out: the source of the message. */
export function receiptMail(mail: ReceiptMail): string {
  const { returnPath = '<>', returns = 'header' } = mail;
  const part = (type: string, lines: readonly string[]) => ['--sep', `Content-Type: ${type}`, '', ...lines, ''];
  const back = [...LETTER, ...(returns === 'message' ? ['Here is the plan.'] : [])];
  return [
    ...(returnPath === null ? [] : [`Return-Path: ${returnPath}`]),
    `From: ${mail.from}`,
    'To: ida@kontor.example',
    `Subject: ${mail.subject}`,
    'Date: Mon, 4 May 2026 08:00:05 +0000',
    'Message-ID: <answer.7@mx.hafen.example>',
    ...(mail.fields ?? []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary=sep',
    '',
    ...part('text/plain; charset=utf-8', [mail.text]),
    ...part('message/disposition-notification', [
      `Reporting-UA: ${mail.program ?? 'mx.hafen.example; Mail Delivery Agent'}`,
      `Final-Recipient: rfc822; ${mail.finalRecipient ?? 'nils@hafen.example'}`,
      `Original-Message-ID: ${LETTER_ID}`,
      `Disposition: ${mail.disposition ?? 'automatic-action/MDN-sent-automatically; deleted'}`,
    ]),
    ...(returns === 'nothing' ? [] : part(returns === 'message' ? 'message/rfc822' : 'text/rfc822-headers', back)),
    '--sep--',
    '',
  ].join('\n');
}
