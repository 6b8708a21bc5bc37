// Messages for a test mailbox, written for these tests.

export const ME = 'anna@shop.example';

interface Letter {
  readonly n: number;
  readonly at: number;
}

/** Message number n that the mailbox sent, to customer n. */
export function sentMessage({ n, at }: Letter): string {
  return crlf(`From: Anna <${ME}>
To: Customer ${n} <customer${n}@client.example>
Subject: Your order ${n}
Date: ${new Date(at).toUTCString()}
Message-ID: <sent-${n}@shop.example>
Content-Type: text/plain; charset=utf-8

Dear customer ${n}, your order is on its way.
`);
}

/** A person's letter. */
export function letter({ n, at }: Letter): string {
  return crlf(`From: Friend ${n} <friend${n}@else.example>
To: ${ME}
Subject: Hello ${n}
Date: ${new Date(at).toUTCString()}
Message-ID: <letter-${n}@else.example>
Content-Type: text/plain

Just saying hello.
`);
}

/** An RFC 3464 report about sent message n. `padding` bytes are added to the returned message. */
export function report({ n, at }: Letter, padding = 0): string {
  return crlf(`Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.client.example>
To: ${ME}
Subject: Undelivered Mail Returned to Sender
Date: ${new Date(at).toUTCString()}
Message-ID: <report-${n}@mx.client.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b${n}"

--b${n}
Content-Type: text/plain

The message could not be delivered.

--b${n}
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.client.example

Final-Recipient: rfc822; customer${n}@client.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user here

--b${n}
Content-Type: message/rfc822

From: Anna <${ME}>
To: customer${n}@client.example
Subject: Your order ${n}
Message-ID: <sent-${n}@shop.example>

${'An attachment that came back.\n'.repeat(Math.ceil(padding / 30))}
--b${n}--
`);
}

export function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
