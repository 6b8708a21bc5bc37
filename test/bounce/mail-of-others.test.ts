// Notices of a mail server about mail of others, and genuine reports beside them.
import { describe, expect, it } from 'vitest';
import { AUTO, DAEMON, failedIn, NULL_SENDER, type SmallMail } from './small-mail.ts';

const QMAIL = 'Hi. This is the qmail-send program at mx.werft.example.';
const COPY = '--- Below this line is a copy of the message.';

/** A letter of this author that bounced, and whose bounce bounced. */
function bouncedTwice(author: string, failed: string): string {
  return `${QMAIL}
I tried to deliver a bounce message to this address, but the bounce bounced!

<${author}>:
Remote host said: 550 5.1.1 no such user

--- Below this line is the original bounce.

Return-Path: <>
Received: (qmail 12 invoked for bounce); 5 May 2026 09:12:44 -0000
From: MAILER-DAEMON@mx.werft.example
To: ${author}
Subject: failure notice

${QMAIL}
I'm afraid I wasn't able to deliver your message to the following addresses.

<${failed}>:
Sorry, no mailbox here by that name. (#5.1.1)

${COPY}

Return-Path: <${author}>
Received: (qmail 11 invoked from network); 5 May 2026 09:12:43 -0000
From: ${author}
To: ${failed}
Subject: hello
Message-ID: <hello@letter.example>

Hello`;
}

const STRANGERS: readonly (readonly [what: string, mail: SmallMail])[] = [
  [
    'the session of a stranger',
    {
      from: DAEMON,
      to: 'postmaster@werft.example (Postmaster)',
      subject: 'Postfix SMTP server: errors from unknown[203.0.113.7]',
      text: 'Transcript of session follows.\n\n Out: 220 mx.werft.example ESMTP\n In:  EHLO x\n Out: 250 ok\n In:  MAIL FROM:<gift@strand.example>\n Out: 250 ok\n In:  RCPT TO:<alt@werft.example>\n Out: 550 5.1.1 <alt@werft.example>: User unknown',
    },
  ],
  [
    'the session of one who may send here',
    {
      from: DAEMON,
      to: 'postmaster@werft.example',
      subject: 'errors in a session',
      text: ' Out: 220 mx.werft.example\n In:  EHLO pc\n Out: 250 ok\n In:  MAIL FROM:<ole@werft.example>\n Out: 250 ok\n In:  RCPT TO:<kai@bucht.example>\n Out: 550 5.1.1 <kai@bucht.example>: unknown',
    },
  ],
  [
    'a session in which another server answered oddly',
    {
      from: DAEMON,
      to: 'postmaster@werft.example',
      subject: 'Postfix SMTP client: errors from mx.bucht.example[203.0.113.9]:25',
      text: ' In:  220 mx.bucht.example\n Out: EHLO mx.werft.example\n In:  250 ok\n Out: RCPT TO:<kai@bucht.example>\n In:  550 5.1.1 <kai@bucht.example>: unknown',
    },
  ],
  [
    'a session drawn with arrows',
    {
      from: DAEMON,
      to: 'root@mx.werft.example',
      subject: 'Session failed',
      fields: [NULL_SENDER],
      text: '-> 220 mx.werft.example\n<- EHLO x\n-> 250 ok\n<- RCPT TO:<alt@werft.example>\n-> 550 5.1.1 <alt@werft.example> unknown',
    },
  ],
  [
    'a report that is stuck',
    {
      from: DAEMON,
      to: 'postmaster@mx.werft.example',
      subject: 'Message frozen',
      fields: [NULL_SENDER, AUTO],
      text: 'Message 1uQabc-000Ab1-2Z has been frozen (delivery error message).\nThe sender is <>.\n\nThe following address(es) have yet to be delivered:\n\n  gift@strand.example: 550 5.1.1 mailbox unknown',
    },
  ],
  [
    "a stranger's letter that is stuck",
    {
      from: DAEMON,
      to: 'root',
      subject: 'Message 1uQabc-000Ab1-2Z frozen',
      fields: [NULL_SENDER, AUTO],
      text: 'Message 1uQabc-000Ab1-2Z has been frozen.\nThe sender is <gift@strand.example>.\n\n  kai@bucht.example: host mx.bucht.example said: 550 5.1.1 unknown',
    },
  ],
  [
    "a stranger's bounce that bounced",
    {
      from: 'MAILER-DAEMON@mx.werft.example',
      to: 'postmaster@mx.werft.example',
      subject: 'failure notice',
      fields: ['Return-Path: <#@[]>'],
      text: bouncedTwice('gift@strand.example', 'niemand@werft.example'),
    },
  ],
  [
    "a stranger's letter to the house that a filter stopped",
    {
      from: 'Filter <postmaster@mx.werft.example>',
      to: 'alarm@werft.example',
      subject: 'Blocked: a program in a letter',
      fields: [NULL_SENDER],
      text: 'The message from <gift@strand.example> to <jan@werft.example> was blocked.\n\nThe message WAS NOT delivered to:\n<jan@werft.example>:\n   554 5.7.0 Rejected',
    },
  ],
];

const SERVERS_OWN: readonly (readonly [what: string, mail: SmallMail])[] = [
  [
    'the transcript of the sending side',
    {
      from: DAEMON,
      subject: 'Returned mail: see transcript for details',
      fields: [NULL_SENDER],
      text: '   ----- Transcript of session follows -----\n... while talking to mx.bucht.example.:\n>>> RCPT To:<kai@bucht.example>\n<<< 550 5.1.1 <kai@bucht.example>... User unknown',
    },
  ],
  [
    'the same drawn with arrows, to a postmaster who wrote',
    {
      from: DAEMON,
      to: 'postmaster@werft.example',
      subject: 'Delivery failure',
      fields: [NULL_SENDER],
      text: 'The message could not be delivered. Session:\n\n<- 220 mx.bucht.example\n-> EHLO mx.werft.example\n-> MAIL FROM:<postmaster@werft.example>\n<- 250 ok\n-> RCPT TO:<kai@bucht.example>\n<- 550 5.1.1 no such user',
    },
  ],
  [
    'what the postmaster wrote',
    {
      from: 'MAILER-DAEMON@mx.werft.example',
      to: 'postmaster@werft.example',
      subject: 'failure notice',
      fields: [NULL_SENDER],
      text: `${QMAIL}\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<kai@bucht.example>:\nRemote host said: 550 5.1.1 no such user\n\n${COPY}\n\nReturn-Path: <postmaster@werft.example>\nReceived: (qmail 1 invoked by uid 89); 5 May 2026 09:12:43 -0000\nFrom: postmaster@werft.example\nTo: kai@bucht.example\nSubject: Hello\nMessage-ID: <hello@werft.example>\n\nHello`,
    },
  ],
  [
    'what a program sent in the name of root, with another author',
    {
      from: DAEMON,
      to: 'root@mx.werft.example',
      subject: 'Mail delivery failed: returning message to sender',
      fields: [NULL_SENDER],
      text: 'A message that you sent could not be delivered:\n\n  kai@bucht.example\n    550 5.1.1 no such user\n\n------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <root@mx.werft.example>\nReceived: from www-data by mx.werft.example with local\nFrom: Shop <shop@laden.example>\nTo: kai@bucht.example\nSubject: Order\nMessage-ID: <order@laden.example>\n\nThanks',
    },
  ],
  [
    'a stated sender that is the reader',
    {
      from: DAEMON,
      to: 'admin@werft.example',
      subject: 'Message rejected',
      fields: [NULL_SENDER],
      text: 'The server could not deliver a message.\n\nEnvelope sender: <admin@werft.example>\nRecipient: <kai@bucht.example>\nAnswer: 550 5.1.1 unknown',
    },
  ],
  [
    'a letter within the house',
    {
      from: 'postmaster@werft.example',
      subject: 'Unzustellbar',
      fields: [NULL_SENDER],
      text: 'Die Nachricht von ole@werft.example an kai@bucht.example konnte nicht zugestellt werden: 550 5.1.1 unbekannt',
    },
  ],
];

describe('the notice of a server about mail of others', () => {
  it.each(STRANGERS)('is no bounce: %s', async (_what, mail) => {
    expect(await failedIn(mail)).toEqual([]);
  });

  it.each(SERVERS_OWN)('is one where the mail is its reader’s: %s', async (_what, mail) => {
    expect(await failedIn(mail)).toEqual(['kai@bucht.example']);
  });

  it('is one where what bounced twice was written in the reader’s house', async () => {
    const text = bouncedTwice('ole@werft.example', 'kai@bucht.example');
    const mail = { from: 'MAILER-DAEMON@mx.werft.example', to: 'postmaster@werft.example', subject: 'failure notice' };
    expect(await failedIn({ ...mail, fields: ['Return-Path: <#@[]>'], text })).toContain('kai@bucht.example');
  });
});
