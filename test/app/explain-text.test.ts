import { describe, expect, it } from 'vitest';
import { explainText } from '../../electron/app/explain-text.ts';
import { readHere } from '../support/read-here.ts';

const TOOLS = { reader: readHere };

const DSN = `From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>
To: ann@example.com
Subject: Undelivered Mail Returned to Sender
Date: Tue, 3 Mar 2026 10:00:00 +0000
Content-Type: multipart/report; report-type=delivery-status; boundary="b"
MIME-Version: 1.0

--b
Content-Type: text/plain

The message to <bob@example.org> could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; bob@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <bob@example.org>: user unknown

--b
Content-Type: text/rfc822-headers

From: ann@example.com
To: bob@example.org
Subject: Lunch
Message-ID: <1@example.com>

--b--
`;

describe('a pasted or dropped text', () => {
  it('that is a whole message is read like mail', async () => {
    const [one, ...more] = await explainText(TOOLS, 'bounce.eml', DSN);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      name: 'bounce.eml',
      kind: 'failed',
      report: {
        date: Date.UTC(2026, 2, 3, 10),
        subject: 'Undelivered Mail Returned to Sender',
        bounces: [{ recipient: 'bob@example.org', status: '5.1.1', reason: 'no-such-mailbox' }],
        original: { messageId: '<1@example.com>', subject: 'Lunch' },
        source: DSN,
        sourceTruncated: false,
        sourceCharset: 'utf-8',
      },
    });
  });

  it('has its header fields decoded', async () => {
    const [one] = await explainText(
      TOOLS,
      'x',
      DSN.replace('Subject: Undelivered', 'Subject: =?utf-8?Q?Zur=C3=BCck:?= Undelivered'),
    );
    expect(one?.report.subject).toBe('Zurück: Undelivered Mail Returned to Sender');
  });

  it('with the line ends of Windows and empty lines before it says the same', async () => {
    const [one] = await explainText(TOOLS, 'x', `\n\n${DSN.replaceAll('\n', '\r\n')}`);
    expect(one?.report.bounces).toMatchObject([{ recipient: 'bob@example.org', reason: 'no-such-mailbox' }]);
  });

  it('that is an mbox is explained message by message', async () => {
    const postmark = 'From MAILER-DAEMON Tue Mar  3 10:00:00 2026\n';
    const second = DSN.replaceAll('bob@example.org', 'eve@example.org');
    const explained = await explainText(TOOLS, 'box.mbox', `${postmark}${DSN}\n${postmark}${second}\n`);
    expect(explained.map(({ report }) => report.bounces[0]?.recipient)).toEqual(['bob@example.org', 'eve@example.org']);
    expect(explained.map(({ name }) => name)).toEqual(['box.mbox (1)', 'box.mbox (2)']);
  });

  it('keeps the place of a message of an mbox that cannot be read', async () => {
    const postmark = 'From MAILER-DAEMON Tue Mar  3 10:00:00 2026\n';
    const explained = await explainText(TOOLS, 'box.mbox', `${postmark}${DSN}\n${postmark}\n\n${postmark}${DSN}\n`);
    expect(explained.map(({ kind }) => kind)).toEqual(['failed', 'other', 'failed']);
    expect(explained[1]?.error?.data.detail).toEqual({ id: 'message-of-file', number: 2, why: { id: 'empty' } });
    expect(explained[1]?.error?.data.file).toBe('box.mbox');
  });

  it('that is prose with "From " in front is no mbox', async () => {
    const [one, ...more] = await explainText(
      TOOLS,
      'pasted text',
      'From the server:\n<bob@example.org>: 550 5.1.1 user unknown\n',
    );
    expect(more).toEqual([]);
    expect(one?.name).toBe('pasted text');
  });

  it('that is only the words of a bounce, without any header, is read as its body', async () => {
    const text = `Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@example.org>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 user unknown
Giving up on 192.0.2.7.
`;
    const [one] = await explainText(TOOLS, 'pasted text', text);
    expect(one?.report.bounces).toMatchObject([{ recipient: 'bob@example.org', reason: 'no-such-mailbox' }]);
    expect(one?.report.source).toBe(text);
  });

  it('that is only the delivery-status block is read as that', async () => {
    const block = DSN.slice(DSN.indexOf('Reporting-MTA'), DSN.indexOf('\n--b\nContent-Type: text/rfc822-headers'));
    const [one] = await explainText(TOOLS, 'pasted text', block);
    expect(one?.report.bounces).toMatchObject([
      { recipient: 'bob@example.org', action: 'failed', status: '5.1.1', reason: 'no-such-mailbox' },
    ]);
  });

  it('that was handed over byte by byte keeps its character set, and its source', async () => {
    const latin = DSN.replace('charset=utf-8', 'charset=iso-8859-1').replace('User unknown', 'Unbekannt f\u00fcr alle');
    const [one] = await explainText(TOOLS, 'latin.eml', latin, 'latin1');
    expect(one?.report.sourceCharset).toBe('latin1');
    expect(one?.report.source).toBe(latin);
    expect(one?.report.bounces).toMatchObject([{ recipient: 'bob@example.org' }]);
  });

  it('of megabytes is given back whole, and what is longer is cut and said to be', async () => {
    const long = `${DSN}\n`;
    const [whole] = await explainText(TOOLS, 'big.eml', `${long}${'y'.repeat(5_000_000)}`);
    expect([whole?.report.source.length, whole?.report.sourceTruncated]).toEqual([long.length + 5_000_000, false]);
    const [cut] = await explainText(TOOLS, 'huge.eml', `${long}${'y'.repeat(9_000_000)}`);
    expect(cut?.report.sourceTruncated).toBe(true);
  });

  it('that reports nothing says so', async () => {
    const [one] = await explainText(TOOLS, 'pasted text', 'See you at lunch!\n');
    expect(one).toMatchObject({ kind: 'other', report: { bounces: [] } });
  });

  it('that is empty is named', async () => {
    await expect(explainText(TOOLS, 'empty.eml', ' \n')).rejects.toMatchObject({
      code: 'file-empty',
      data: { file: 'empty.eml' },
    });
  });
});
