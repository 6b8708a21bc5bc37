// A mailbox of a few messages as a Maildir on disk, to be opened as files: "Letter 0" and following, and their bounces.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DAY = 86_400_000;

/** Dates of this many letters, one per day, the newest first; milliseconds since 1970 UTC. */
export const daily = (letters: number): readonly number[] =>
  Array.from({ length: letters }, (_, number) => Date.now() - (number + 1) * DAY);

/** In: the dates of the letters, and how many of them, from the first on, bounce. Out: the folder, which the caller removes. */
export function makeMailbox(sentAt: readonly number[], bounces = 0): string {
  const folder = mkdtempSync(join(tmpdir(), 'bounceboard-mail-'));
  const put = (box: string, name: number, text: string): void =>
    writeFileSync(join(folder, box, 'cur', `${name}.host:2,S`), text);
  for (const box of ['Sent', 'Inbox'])
    for (const sub of ['cur', 'new', 'tmp']) mkdirSync(join(folder, box, sub), { recursive: true });
  for (const [number, at] of sentAt.entries()) {
    put('Sent', number, letter(number, at));
    if (number < bounces) put('Inbox', number, bounce(number, at));
  }
  return folder;
}

const letter = (number: number, at: number): string =>
  [
    'From: ekiri@studio.example',
    `To: person${number}@northwind.example`,
    `Subject: Letter ${number}`,
    `Date: ${new Date(at).toUTCString()}`,
    `Message-ID: <letter${number}@studio.example>`,
    '',
    'Hello',
    '',
  ].join('\n');

const bounce = (number: number, at: number): string =>
  [
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@mail.studio.example>',
    'To: ekiri@studio.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${new Date(at + 30_000).toUTCString()}`,
    `Message-ID: <bounce${number}@mail.studio.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '',
    '--part',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.studio.example',
    '',
    `Final-Recipient: rfc822; person${number}@northwind.example`,
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; mx1.northwind.example',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--part',
    'Content-Type: text/rfc822-headers',
    '',
    letter(number, at),
    '--part--',
    '',
  ].join('\n');
