// Other mail that every mailbox has: a report that says nothing, reports about forged mail, other people's newsletters.
import type { StoredMail } from './maildir.ts';
import { makeMail } from './outgoing.ts';
import { createRandom } from './random.ts';
import { fields } from './reports/parts.ts';
import { postfix } from './reports/postfix.ts';
import { qmail } from './reports/qmail.ts';
import { mailDate, momentOf } from './time.ts';
import { STUDIO, type WriteReport } from './types.ts';

/** A report of a gateway that does not name the recipient. */
export function makeUnreadable(seed: number, now: number): StoredMail {
  const random = createRandom(seed, 'unreadable');
  const at = momentOf(now, 11, 14.2);
  const header = fields([
    ['Return-Path', '<>'],
    ['Delivered-To', STUDIO.address],
    ['From', 'Mail Gateway <mailer-daemon@gateway.lorvane.example>'],
    ['To', STUDIO.address],
    ['Subject', 'Undeliverable mail'],
    ['Date', mailDate(at)],
    ['Message-ID', `<${random.hex(20)}@gateway.lorvane.example>`],
    ['Auto-Submitted', 'auto-generated'],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=us-ascii'],
  ]);
  const text = [
    'A message with your address as its sender could not be delivered by this gateway.',
    'For reasons of privacy no further details are given.',
    `Reference: ${random.code(12)}`,
    '',
  ];
  return { at, source: `${header}\n\n${text.join('\n')}` };
}

/** Backscatter: a spammer forged the studio's address, and two servers report the spam to the studio as undeliverable. */
export function makeBackscatter(seed: number, now: number): readonly StoredMail[] {
  const forged = (number: number, daysAgo: number, write: WriteReport, host: string, recipient: string): StoredMail => {
    const random = createRandom(seed, `forged ${number}`);
    const at = momentOf(now, daysAgo, 3.4 + number);
    const to = { name: 'Customer', address: recipient, kind: 'reader' as const, company: null };
    const letter = {
      subject: 'Your parcel waits at customs',
      body: 'Dear customer,\n\npay the fee of 1.99 at once.\n',
    };
    const written = makeMail(letter, { to: [to] }, at - 90_000, random);
    const id = `<${random.hex(18)}@host-203-0-113-88.dialup.example>`;
    const mail = { ...written, id, header: written.header.replace(written.id, id) };
    const failure = {
      recipient,
      host: `mx.${recipient.split('@')[1]}`,
      ip: '198.51.100.200',
      command: 'RCPT TO' as const,
      replyCode: '550',
      status: '5.1.1',
      words: 'No such user here',
    };
    return { at, source: write({ mail, failures: [failure], action: 'failed', at, host, random }) };
  };
  return [
    forged(0, 4, postfix, 'mx3.fernmeldeamt.example', 'warehouse@fernmeldeamt.example'),
    forged(1, 4, qmail, 'mail.isle-of-nowhere.example', 'h.mueller@isle-of-nowhere.example'),
  ];
}

const SENDERS = [
  ['Type Foundry News', 'news@typefoundry.example', 'Six new weights'],
  ['Paper of the month', 'letter@papier-nord.example', 'Cotton papers at half the price'],
  ['Quickship', 'no-reply@quickship.example', 'Your parcel is on its way'],
] as const;

/** Newsletters and machines: neither reports nor signs of life. */
export function makeBulk(seed: number, now: number): readonly StoredMail[] {
  const random = createRandom(seed, 'bulk');
  return SENDERS.map(([name, address, subject], number) => {
    const at = momentOf(now, 7 + number * 12, 6.5);
    const header = fields([
      ['Return-Path', `<bulk-${random.hex(6)}@${address.split('@')[1]}>`],
      ['Delivered-To', STUDIO.address],
      ['From', `${name} <${address}>`],
      ['To', STUDIO.address],
      ['Subject', subject],
      ['Date', mailDate(at)],
      ['Message-ID', `<${random.hex(20)}@${address.split('@')[1]}>`],
      ['List-Id', `${name} <list.${address.split('@')[1]}>`],
      ['Precedence', 'bulk'],
    ]);
    return { at, source: `${header}\n\nRead it in your browser.\n` };
  });
}
