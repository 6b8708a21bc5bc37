// Exchange 2003 of a small company, without the delivery-status part, which a gateway removed.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { arrival, statusOf, textMessage } from './parts.ts';

export const exchangeClassic: WriteReport = (plan) => {
  const { at, host, random, mail } = plan;
  const domain = plan.failures[0]?.recipient.split('@')[1] ?? host;
  const each = plan.failures.flatMap((failure) => [
    `      ${failure.recipient} on ${mailDate(at).slice(5, 22)}`,
    '            The e-mail account does not exist at the organization this message was sent to.  Check the e-mail address, or contact the recipient directly to find out the correct address.',
    `            <${host} #${statusOf(failure)}>`,
    '',
  ]);
  return textMessage(
    [
      ...arrival(plan),
      ['From', `System Administrator <postmaster@${domain}>`],
      ['To', STUDIO.address],
      ['Subject', `Undeliverable: ${mail.subject}`],
      ['Date', mailDate(at)],
      ['Message-ID', `<${random.code(10)}${random.hex(20)}@${host}>`],
      ['In-Reply-To', mail.id],
      ['X-MS-Has-Attach', 'yes'],
    ],
    [
      'Your message did not reach some or all of the intended recipients.',
      '',
      `      Subject:  ${mail.subject}`,
      `      Sent:     ${mailDate(mail.at).slice(5, 22)}`,
      '',
      'The following recipient(s) could not be reached:',
      '',
      ...each,
    ],
  );
};
