// What came in beside the reports: answers, automatic replies, a receipt, a complaint, and some noise.
import { CAST } from './cast.ts';
import type { StoredMail } from './maildir.ts';
import { encodeWords, mailbox, multipart } from './mime.ts';
import { createRandom, type Random } from './random.ts';
import { fields, part } from './reports/parts.ts';
import { DAY, HOUR, MINUTE, mailDate, momentOf } from './time.ts';
import { type Contact, type SampleMail, STUDIO } from './types.ts';

interface Incoming {
  readonly from: Pick<Contact, 'name' | 'address'>;
  readonly at: number;
  readonly subject: string;
  readonly extra?: readonly (readonly [string, string])[];
  readonly body: string;
  readonly random: Random;
}

function incoming({ from, at, subject, extra = [], body, random }: Incoming): StoredMail {
  const host = `mx.${from.address.split('@')[1]}`;
  const header = fields([
    ['Return-Path', `<${from.address}>`],
    ['Delivered-To', STUDIO.address],
    [
      'Received',
      `from ${host} by ${STUDIO.host} (Postfix) with ESMTPS id ${random.code(11)};\n\t${mailDate(at)} (CET)`,
    ],
    ['From', mailbox(from)],
    ['To', mailbox(STUDIO)],
    ['Subject', encodeWords(subject)],
    ['Date', mailDate(at)],
    ['Message-ID', `<${random.hex(24)}@${host}>`],
    ['MIME-Version', '1.0'],
    ...(extra.some(([name]) => name === 'Content-Type')
      ? []
      : [['Content-Type', 'text/plain; charset=utf-8'] as const, ['Content-Transfer-Encoding', '8bit'] as const]),
    ...extra,
  ]);
  return { at, source: `${header}\n\n${body}` };
}

const answerTo = (mail: SampleMail): readonly (readonly [string, string])[] => [
  ['In-Reply-To', mail.id],
  ['References', mail.id],
];

const ANSWERS = [
  'Thank you, that looks lovely. Only the date on page 2 is wrong.',
  'Yes please! Two copies for us.',
  'Agreed. Go ahead with the second version.',
  'Could we talk on the phone tomorrow? I am in after ten.',
  'The whole team likes it. Print it!',
  'Merci beaucoup, à la semaine prochaine.',
  'Danke, sehr schön geworden. Die Rechnung ist bezahlt.',
  'I forward this to our printer and come back to you.',
  'Wonderful. My daughter wants one, too.',
  'Received, thank you.',
] as const;

function quoted(mail: SampleMail): string {
  return mail.body
    .split('\n')
    .slice(0, 4)
    .map((line) => `> ${line}`)
    .join('\n');
}

function reply(mail: SampleMail, from: Contact, at: number, random: Random): StoredMail {
  const subject = mail.subject.startsWith('Re: ') ? mail.subject : `Re: ${mail.subject}`;
  const body = `${random.pick(ANSWERS)}\n\n${from.name.split(' ')[0]}\n\nEkiri wrote:\n${quoted(mail)}\n`;
  return incoming({ from, at, subject, extra: answerTo(mail), body, random });
}

/** Answers to about one letter in six. */
export function makeReplies(seed: number, now: number, letters: readonly SampleMail[]): readonly StoredMail[] {
  const random = createRandom(seed, 'replies');
  return letters.flatMap((mail) => {
    const [from] = mail.to;
    const at = mail.at + random.int(20, 2600) * MINUTE;
    return from !== undefined && random.chance(0.17) && at < now ? [reply(mail, from, at, random)] : [];
  });
}

/** Willa's mailbox was switched off and Runa's was full; both have written since. */
export function makeRecoveries(seed: number, now: number): readonly StoredMail[] {
  const random = createRandom(seed, 'recoveries');
  const letter = (from: Contact, daysAgo: number, subject: string, body: string): StoredMail =>
    incoming({ from, at: momentOf(now, daysAgo, 10.4), subject, body, random });
  return [
    letter(
      CAST.willa,
      63,
      'New old address',
      'Dear Ekiri,\n\nmy mailbox works again; they had switched it off by mistake.\n\nWilla\n',
    ),
    letter(
      CAST.runa,
      80,
      'Heron poster',
      'Hello,\n\nI cleared my mailbox, so ask again: is the heron still to be had?\n\nRuna\n',
    ),
  ];
}

/** Out-of-office replies, in the languages of the mailboxes' owners. */
const AWAY = [
  ['Automatic reply: ', 'I am away until the 14th and read mail again from then on.'],
  ['Abwesenheitsnotiz: ', 'Ich bin bis Monday nicht im Büro. In dringenden Fällen hilft die Zentrale.'],
  ['Réponse automatique : ', 'Je suis absent du bureau cette semaine.'],
  ['Out of office: ', 'On parental leave. My colleague takes over.'],
  ['Auto: ', 'Thank you for your message. We answer within two working days.'],
] as const;

export function makeAutoReplies(seed: number, letters: readonly SampleMail[]): readonly StoredMail[] {
  const random = createRandom(seed, 'away');
  const business = letters.filter(({ to }) => to[0]?.company != null);
  return AWAY.map(([prefix, text], number) => {
    const mail = business[Math.floor((business.length * (number + 0.5)) / AWAY.length)];
    const from = mail?.to[0];
    if (mail === undefined || from === undefined) throw new Error('no letter to answer');
    const extra = [['Auto-Submitted', 'auto-replied'], ['X-Auto-Response-Suppress', 'All'], ...answerTo(mail)] as const;
    const words = text.replace('Monday', 'Montag');
    return incoming({
      from,
      at: mail.at + 8_000,
      subject: `${prefix}${mail.subject}`,
      extra,
      body: `${words}\n`,
      random,
    });
  });
}

/** RFC 8098. */
export function makeReadReceipt(seed: number, now: number, letters: readonly SampleMail[]): StoredMail {
  const random = createRandom(seed, 'receipt');
  const mail = letters.find(({ to, at }) => to[0]?.kind === 'supplier' && at < now - DAY);
  const from = mail?.to[0];
  if (mail === undefined || from === undefined) throw new Error('no letter to confirm');
  const boundary = `mdn-${random.hex(12)}`;
  const notification = fields([
    ['Reporting-UA', `${from.address.split('@')[1]}; Mail 9.1`],
    ['Final-Recipient', `rfc822;${from.address}`],
    ['Original-Message-ID', mail.id],
    ['Disposition', 'manual-action/MDN-sent-manually; displayed'],
  ]);
  const body = multipart(boundary, '', [
    part([['Content-Type', 'text/plain; charset=utf-8']], `Your message "${mail.subject}" was opened on my screen.`),
    part([['Content-Type', 'message/disposition-notification']], notification),
  ]);
  const type = `multipart/report; report-type=disposition-notification;\n\tboundary="${boundary}"`;
  const extra = [['Content-Type', type], ...answerTo(mail)] as const;
  return incoming({ from, at: mail.at + 3 * HOUR, subject: `Read: ${mail.subject}`, extra, body, random });
}

/** A complaint (RFC 5965): a reader pressed "this is spam" on a newsletter. */
export function makeComplaint(seed: number, newsletters: readonly SampleMail[]): StoredMail {
  const random = createRandom(seed, 'complaint');
  const mail = newsletters.find(({ bcc }) => bcc.some(({ address }) => address.endsWith('@yahoo.com')));
  const who = mail?.bcc.find(({ address }) => address.endsWith('@yahoo.com'));
  if (mail === undefined || who === undefined) throw new Error('no newsletter to complain about');
  const at = mail.at + 5 * HOUR;
  const boundary = `arf-${random.hex(12)}`;
  const feedback = fields([
    ['Feedback-Type', 'abuse'],
    ['User-Agent', 'Yahoo!-Mail-Feedback/2.0'],
    ['Version', '1'],
    ['Original-Mail-From', `<${STUDIO.address}>`],
    ['Original-Rcpt-To', `<${who.address}>`],
    ['Arrival-Date', mailDate(mail.at)],
    ['Reported-Domain', 'studio.example'],
    ['Source-IP', '203.0.113.17'],
  ]);
  const body = multipart(boundary, '', [
    part(
      [['Content-Type', 'text/plain; charset=us-ascii']],
      'This is an email abuse report for a message from your server.',
    ),
    part([['Content-Type', 'message/feedback-report']], feedback),
    part([['Content-Type', 'message/rfc822']], `${mail.header}\n\n${mail.body}`),
  ]);
  const type = `multipart/report; report-type=feedback-report;\n\tboundary="${boundary}"`;
  const from = { name: 'Feedback loop', address: 'feedback@arf.mail.yahoo.com' };
  const extra = [['Content-Type', type] as const];
  return incoming({ from, at, subject: `FW: ${mail.subject}`, extra, body, random });
}
