import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../shared/report/redact.ts';
import { readableSource } from '../../shared/report/redact-source.ts';

const redact = (text: string): string => createRedactor([text]).redact(text);

const STATUS = `Reporting-MTA: dns; mailhost01
X-Postfix-Queue-ID: B7D3F8220C
Arrival-Date: Fri, 20 Nov 2026 10:42:08 +0100

Final-Recipient: rfc822; maria.lopez@gmial.example
Original-Recipient: rfc822;Maria.Lopez@gmial.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.gmial.example
Diagnostic-Code: smtp; 550 5.1.1 <maria.lopez@gmial.example>: no mailbox maria.lopez here [198.51.100.7] B7D3F8220C`;

describe('a redacted report', () => {
  it('gives the same address the same mask, in fields and in text, and a host of its domain the same domain', () => {
    expect(redact(STATUS)).toBe(`Reporting-MTA: dns; host2
X-Postfix-Queue-ID: id1
Arrival-Date: Fri, 20 Nov 2026 10:42:08 +0100

Final-Recipient: rfc822; person1@domain1.example
Original-Recipient: rfc822;person1@domain1.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; host3.domain1.example
Diagnostic-Code: smtp; 550 5.1.1 <person1@domain1.example>: no mailbox person1 here [192.0.2.1] id1`);
  });

  it.each([
    ['550 5.7.1 RESOLVER.ADR.RecipNotFound; not found', '550 5.7.1 RESOLVER.ADR.RecipNotFound; not found'],
    ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Type: text/plain; charset=iso-8859-1'],
    ['The mailbox is full.Please try again, e.g. in 2 days', 'The mailbox is full.Please try again, e.g. in 2 days'],
    ['X-MS-Office365-Filtering-Ht: Tenant', 'X-MS-Office365-Filtering-Ht: Tenant'],
    ['at 10:42:08 on 2026-11-20T10:42:08Z', 'at 10:42:08 on 2026-11-20T10:42:08Z'],
    ['421 4.4.2 timeout after 300 s, size 35882577', '421 4.4.2 timeout after 300 s, size 35882577'],
  ])('leaves what tells nobody’s name: %s', (text, kept) => expect(redact(text)).toBe(kept));

  it.each([
    ['from [2001:db8:85a3::8a2e:370:7334]', 'from [2001:db8::1]'],
    ['mail to <"maria lopez"@gmial.example>', 'mail to <person1@domain1.example>'],
    ['rfc822;maria+40gmial.example', 'rfc822;person1@domain1.example'],
    ['https://x.example.org/u?a=maria%40gmial.example', 'https://host2.domain2.example/u?a=maria%40gmial.example'],
    ['user@[203.0.113.9] refused', 'person1@[192.0.2.1] refused'],
    ['gsmtp si123-20020a170902c4si12345678', 'gsmtp id1'],
    ['postmaster@mx.gmial.example', 'postmaster@host1.domain1.example'],
    ['用户@例子.测试 unknown', 'person1@domain1.example unknown'],
  ])('masks %s', (text, masked) => {
    const out = redact(text);
    if (text.includes('%40')) expect(out).not.toMatch(/maria|gmial/);
    else expect(out).toBe(masked);
  });

  it('masks the names of people wherever they stand', () => {
    const out = redact(
      'To: "Lopez, Maria" <maria@gmial.example>\nFrom: Jo Tan <jo@harbour.example>\n\nDear jo tan, Lopez, Maria',
    );
    expect(out).toBe(
      'To: "Person 1" <person1@domain1.example>\nFrom: Person 2 <person2@domain2.example>\n\nDear Person 2, Person 1',
    );
  });

  it('masks a name of one word before its address, and nowhere else', () => {
    const text =
      'To: Mark <mark1@gmial.example>, "Hope" <hope2@gmial.example>\nFrom: Postmaster <x@gmial.example>\n\nmark my words, Hope';
    expect(redact(text)).toBe(
      'To: Person 1 <person1@domain1.example>, "Person 2" <person2@domain1.example>\nFrom: Postmaster <person3@domain1.example>\n\nmark my words, Hope',
    );
  });

  it('tells Message-IDs from addresses', () => {
    const out = redact('Message-ID: <a1b2@studio.example>\nReferences: <a1b2@studio.example>\nTo: x1@studio.example');
    expect(out).toBe(
      'Message-ID: <id1@domain1.example>\nReferences: <id1@domain1.example>\nTo: person1@domain1.example',
    );
  });

  it('reads what is encoded, and leaves out the returned message and what is attached', () => {
    const encoded = Buffer.from('Your message to maria@gmial.example failed.').toString('base64');
    const source = [
      'From: =?utf-8?B?TWFyaWEgTG9wZXo=?= <maria@gmial.example>',
      'DKIM-Signature: v=1; d=studio.example; b=abc',
      'Content-Type: multipart/report; boundary="=_secret.studio.example"',
      '',
      '--=_secret.studio.example',
      'Content-Transfer-Encoding: base64',
      '',
      encoded,
      '--=_secret.studio.example',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>maria=40gmial.ex=\r\nample</p>',
      '--=_secret.studio.example',
      'Content-Type: message/rfc822',
      '',
      'Subject: our secret plan',
      'Message-ID: <9@studio.example>',
      '',
      'private words',
      '--=_secret.studio.example',
      'Content-Type: application/pdf; name="Maria Lopez.pdf"',
      "Content-Disposition: attachment; filename*=utf-8''Maria%20Lopez.pdf",
      'Content-Transfer-Encoding: base64',
      '',
      'aGVsbG8h',
      '--=_secret.studio.example--',
    ].join('\r\n');
    const text = readableSource(source, 'utf-8');
    const out = createRedactor([text]).redact(text);
    expect(out).not.toMatch(/maria|lopez|gmial|studio|secret|private words|v=1/i);
    expect(out).toContain('Your message to person1@domain1.example failed.');
    expect(out).toContain('Message-ID: <id1@');
    expect(out).not.toContain(encoded);
    expect(out).toContain('[6 bytes left out]');
  });
});

const label = fc.stringMatching(/^q[a-z]{2,8}[a-z0-9]$/);
const host = fc
  .tuple(fc.option(label), label, fc.constantFrom('example', 'test', 'co.uk', 'de', 'com'))
  .map(([sub, name, end]) => `${sub === null ? '' : `${sub}.`}${name}.${end}`);
const local = fc.stringMatching(/^q[a-z]{2,6}[.+_=-]?[a-z0-9]{2,6}$/);
const address = fc.tuple(local, host).map(([name, domain]) => `${name}@${domain}`);
const queueId = fc.stringMatching(/^[A-F]{2}[0-9]{3}[A-F0-9]{4,8}$/);
const ip = fc.oneof(
  fc.ipV4(),
  fc.ipV6().filter((one) => one.split(':').length > 3 && !one.startsWith('::') && !one.endsWith('::')),
);
const word = fc.constantFrom(
  'delivery',
  'to',
  'failed:',
  'said',
  '550 5.1.1',
  '(in reply',
  'to RCPT)',
  '10:42:08',
  '\n',
  '\n\n',
);
const facts = fc.record({
  address,
  other: address,
  host,
  queueId,
  ip,
  text: fc.array(fc.tuple(word, fc.constantFrom('address', 'other', 'host', 'queueId', 'ip')), {
    minLength: 1,
    maxLength: 20,
  }),
});

describe('for whatever a report says', () => {
  it('no address, host, id or IP address survives', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('<', '[', '(', '"', ' '), (known, open) => {
        const close = { '<': '>', '[': ']', '(': ')', '"': '"', ' ': ' ' }[open];
        const body = known.text.map(([said, what]) => `${said} ${open}${known[what as 'host']}${close}`).join(' ');
        const text = `To: ${known.address}\nReceived: from ${known.host} ([${known.ip}]) by ${known.host} id ${known.queueId}\n\n${body}`;
        const out = redact(text).toLowerCase();
        for (const secret of [known.address, known.other, known.host, known.queueId])
          expect(out).not.toContain(secret.toLowerCase());
        if (!/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(known.ip) && !known.ip.includes('2001:db8'))
          expect(out.split(/[^0-9a-f.:]+/).map((run) => run.replace(/^\.|\.$/g, ''))).not.toContain(
            known.ip.toLowerCase(),
          );
      }),
      { numRuns: 400 },
    );
  });

  it('masks one address as one person, two as two, and keeps every line', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const text = `${known.address}\n${known.other}\n<${known.address.toUpperCase()}>\n${known.host}`;
        const [first, second, again, ...rest] = redact(text).split('\n');
        expect(again).toBe(`<${first}>`);
        expect(first === second).toBe(known.address.toLowerCase() === known.other.toLowerCase());
        expect(rest).toHaveLength(1);
      }),
    );
  });

  it('never fails, and takes linear time for text that is made to hurt', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void redact(text)));
    for (const bad of ['@', 'a@', '.', '"', '"@', 'a.', ':', '::', '<', 'id ', '&#'])
      expect(redact(bad.repeat(50_000)).length).toBeGreaterThan(0);
  });
});
