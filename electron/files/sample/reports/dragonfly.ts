// dma, the small mail agent of FreeBSD: one sentence, the answer, the header.
import { mailDate } from '../time.ts';
import { STUDIO, type WriteReport } from '../types.ts';
import { answer, arrival, textMessage } from './parts.ts';

export const dragonfly: WriteReport = (plan) => {
  const { at, host, random, mail } = plan;
  const each = plan.failures.flatMap((failure) => [
    `There was an error delivering your mail to <${failure.recipient}>.`,
    '',
    `${failure.host} [${failure.ip}] did not like our ${failure.command}:`,
    answer(failure),
    '',
  ]);
  return textMessage(
    [
      ...arrival(plan),
      ['From', `MAILER-DAEMON <@${host}>`],
      ['To', `<${STUDIO.address}>`],
      ['Subject', 'Mail delivery failed'],
      ['Message-Id', `<${random.hex(8)}.${random.hex(6)}.${random.hex(8)}@${host}>`],
      ['Date', mailDate(at)],
    ],
    [`This is the DragonFly Mail Agent v0.13 at ${host}.`, '', ...each, 'Message headers follow.', '', mail.header, ''],
  );
};
