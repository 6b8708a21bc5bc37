// Small messages built for tests: an author, an address, a subject, a text.
import { read } from './read-fixture.ts';

/** The fields and the text of a message. */
export interface SmallMail {
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly fields?: readonly string[];
  readonly text: string;
}

export const NULL_SENDER = 'Return-Path: <>';
export const AUTO = 'Auto-Submitted: auto-generated';
export const DAEMON = 'MAILER-DAEMON@mx.werft.example (Mail Delivery System)';

/** Out: the source of the message. */
export function smallMail({ from, to = 'ole@werft.example', subject, fields = [], text }: SmallMail): string {
  return [
    ...fields,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Tue, 05 May 2026 09:12:44 +0000',
    'Message-ID: <one@server.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ].join('\n');
}

/** A message that brings a letter back, whole, in a part of its own. */
export interface MailWithLetter extends Omit<SmallMail, 'to'> {
  /** Of the letter: who wrote it, whom it is for, what it is called. */
  readonly author?: string;
  readonly letterTo: string;
  readonly letterSubject?: string;
}

/** Out: the source of the message, to me@mine.example. */
export function mailWithLetter(mail: MailWithLetter): string {
  const { from, subject, text, fields = [NULL_SENDER], author = 'me@mine.example', letterSubject = 'Spring' } = mail;
  return [
    ...fields,
    `From: ${from}`,
    'To: me@mine.example',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=UTF-8',
    '',
    text,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <1@mine.example>',
    `From: ${author}`,
    `To: ${mail.letterTo}`,
    `Subject: ${letterSubject}`,
    '',
    'Hello',
    '--b--',
    '',
  ].join('\n');
}

/** Out: the recipients that it reports as failed or delayed. */
export async function failedIn(mail: SmallMail): Promise<readonly string[]> {
  const { kind, bounces } = await read(smallMail(mail));
  return kind === 'failed' || kind === 'delayed' ? bounces.map(({ recipient }) => recipient) : [];
}

export const REFUSED = 'kai@bucht.example\n550 5.1.1 User unknown';
export const NOT_DELIVERED = `Your message could not be delivered:\n\n${REFUSED}`;
