// mail.ru: Exim underneath, with a sender and a subject of its own.
import { encodeWords } from '../mime.ts';
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, fields, original } from './parts.ts';

export const mailRu: WriteReport = (plan) => {
  const { at, random } = plan;
  const header = fields([
    ...arrival(plan),
    ['X-Failed-Recipients', plan.failures.map(({ recipient }) => recipient).join(', ')],
    ['Auto-Submitted', 'auto-replied'],
    ['From', 'mailer-daemon@corp.mail.ru'],
    ['To', STUDIO.address],
    ['Subject', encodeWords('Mail failure.')],
    ['Message-Id', `<E1${random.code(5)}-000${random.code(3)}-${random.code(2)}@fallback.mail.ru>`],
    ['Date', mailDate(at, '+0000')],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Transfer-Encoding', '8bit'],
  ]);
  const each = plan.failures.map((failure) =>
    failure.replyCode === null
      ? `  ${failure.recipient}\n    ${failure.words}\n`
      : `  ${failure.recipient}\n    SMTP error from remote mail server after RCPT TO:<${failure.recipient}>:\n    host ${failure.host} [${failure.ip}]: ${answer(failure)}\n`,
  );
  return [
    header,
    '',
    'This message was created automatically by mail delivery software.',
    '',
    'A message that you sent could not be delivered to one or more of its',
    'recipients. This is a permanent error. The following address(es) failed:',
    '',
    ...each,
    '------ This is a copy of the message, including all the headers. ------',
    '',
    original(plan),
  ].join('\n');
};
