// Sendmail 8: a transcript of the session, then RFC 3464.
import { compactDate, mailDate } from '../time.ts';
import { type Failure, type ReportPlan, STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, deliveryStatus, isDelay, original, part, reportMessage, statusOf } from './parts.ts';

function session(failure: Failure): string {
  const command = failure.command === 'RCPT TO' ? `RCPT To:<${failure.recipient}>` : failure.command;
  const outcome = failure.status?.startsWith('5.1') ? 'User unknown' : 'Service unavailable';
  return failure.replyCode === null
    ? `550 5.1.2 <${failure.recipient}>... ${failure.words}`
    : [
        `... while talking to ${failure.host}.:`,
        `>>> ${command}`,
        `<<< ${answer(failure)}`,
        `${failure.replyCode} ${statusOf(failure)} <${failure.recipient}>... ${outcome}`,
      ].join('\n');
}

/** The text for people: whom, why, and the session. */
export function sendmailNotice(plan: ReportPlan): string {
  const received = `The original message was received at ${mailDate(plan.mail.at)}\nfrom ${STUDIO.host} [203.0.113.17]`;
  const failed = plan.failures.map((f) => `<${f.recipient}>\n    (reason: ${answer(f)})`);
  const head = '   ----- The following addresses had permanent fatal errors -----';
  const transcript = '   ----- Transcript of session follows -----';
  return [received, '', head, ...failed, '', transcript, ...plan.failures.map(session)].join('\n');
}

export const sendmail: WriteReport = (plan) => {
  const { at, host, random } = plan;
  const id = `${random.code(6)}${random.int(1000000, 9999999)}`;
  const boundary = `${id}.${Math.floor(at / 1000)}/${host}`;
  const reason = plan.failures[0]?.status?.startsWith('5.1') ? 'User unknown' : 'see transcript for details';
  return reportMessage(
    [
      ...arrival(plan),
      ['Date', mailDate(at)],
      ['From', `Mail Delivery Subsystem <MAILER-DAEMON@${host}>`],
      ['Message-Id', `<${compactDate(at).slice(0, 12)}.${id}@${host}>`],
      ['To', `<${STUDIO.address}>`],
      ['MIME-Version', '1.0'],
      ['Content-Type', `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`],
      ['Subject', `Returned mail: ${reason}`],
      ['Auto-Submitted', 'auto-generated (failure)'],
    ],
    boundary,
    'This is a MIME-encapsulated message',
    [
      part([], sendmailNotice(plan)),
      part(
        [['Content-Type', 'message/delivery-status']],
        deliveryStatus({
          message: [
            ['Reporting-MTA', `dns; ${host}`],
            ['Received-From-MTA', `DNS; ${STUDIO.host}`],
            ['Arrival-Date', mailDate(plan.mail.at)],
          ],
          recipients: plan.failures.map((failure) => [
            ['Final-Recipient', `RFC822; ${failure.recipient}`],
            ['Action', isDelay(plan) ? 'delayed' : 'failed'],
            ['Status', statusOf(failure)],
            ['Remote-MTA', failure.host === null ? null : `DNS; ${failure.host}`],
            ['Diagnostic-Code', failure.replyCode === null ? null : `SMTP; ${answer(failure)}`],
            ['Last-Attempt-Date', mailDate(at)],
          ]),
        }),
      ),
      part([['Content-Type', 'message/rfc822']], original(plan)),
    ],
  );
};
