// Whole notices in many languages, without codes: recognised by their words, by the null sender and by the message they return.
import { describe, expect, test } from 'vitest';
import { read } from './read-fixture.ts';
import { NULL_SENDER, smallMail } from './small-mail.ts';
import { NOTICES } from './tongue-notices.ts';

const RETURNED = [
  '----- Original message -----',
  'From: Ole <ole@werft.example>',
  'To: kai@bucht.example',
  'Subject: Segel',
  'Message-ID: <segel.1@werft.example>',
  'Date: Tue, 05 May 2026 09:10:00 +0000',
  '',
  'Moin Kai',
].join('\n');

function notice(subject: string, text: string): string {
  const encoded = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
  return smallMail({
    from: 'mail@mx.bucht.example',
    subject: encoded,
    fields: [NULL_SENDER],
    text: `${text}\n\n${RETURNED}`,
  });
}

describe('a notice without codes', () => {
  test.each(NOTICES)('%s', async (subject, text, reason) => {
    const { kind, bounces } = await read(notice(subject, text));
    expect({ kind, bounces: bounces.map((one) => [one.recipient, one.reason]) }).toEqual({
      kind: 'failed',
      bounces: [['kai@bucht.example', reason]],
    });
  });
});
