// A part of an address is the address of somebody else. What goes on over a character that no address has is none at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, findAddresses } from '../../shared/bounce/text/addresses.ts';
import { read } from './read-fixture.ts';

const addressesIn = (text: string): readonly string[] => findAddresses(text).map(({ address }) => address);

describe('no address is read out of', () => {
  it.each([
    ['a colour code of a terminal', 'bob\x1b[31m@shop.example'],
    ['one with two numbers', 'bob\x1b[1;31m@shop.example'],
    ['one that begins with the 8-bit control', 'bob\x9b31m@shop.example'],
    ['one that changes the letters', 'bob\x1b(B@shop.example, bob\x1b(Bmira@shop.example'],
    ['a title of a terminal', 'bob\x1b]0;mira@shop.example'],
    ['one behind the domain', 'mira@shop.example\x1b[0m'],
    ['one in angle brackets', '<bob\x1b[31m@shop.example>'],
    ['one as programs write it', 'bob\\x1b[31m@shop.example'],
    ['one in octal', 'bob\\033[31m@shop.example'],
    ['one as a terminal shows it', 'bob^[[31m@shop.example'],
    ['one as a picture', 'bob␛[31m@shop.example'],
    ['one as a link writes it', 'bob%1b[31m@shop.example and bob%1b31m@shop.example'],
    ['a local part with NUL', 'bob\0mira@shop.example'],
    ['a local part with DEL', 'bob\x7fmira@shop.example'],
    ['a domain that ends in NUL', 'mira@shop.example\0.net'],
    ['a character that could not be decoded', 'j\ufffdrg@shop.example'],
    ['one in the domain', 'mira@shop.b\ufffdro.example, mira@shop.exampl\ufffd'],
    ['half of a pair', 'bob\ud83dmira@shop.example'],
    ['a zero-width space in the local part', 'bo\u200bmira@shop.example'],
    ['one in angle brackets, too', '<bo\u200bmira@shop.example>'],
    ['one in the domain, too', 'mira@mail.shop\u200b.example'],
    ['a zero-width joiner', 'bob\u200dmira@shop.example'],
    ['a soft hyphen', 'an\u00adna@shop.example'],
    ['a mark of the writing direction', 'bob\u202emira@shop.example'],
    ['a byte order mark', 'bob\ufeffmira@shop.example'],
    ['a typographic apostrophe', 'o’brien@shop.example'],
    ['a quote in a word', 'o"brien@shop.example'],
    ['a backslash', 'CORP\\mira@shop.example'],
    ['an escaped line end', 'failed:\\nmira@shop.example'],
    ['an escaped letter', 'j\\u00f6rg@shop.example'],
    ['an escaped dot', 'mira@mail.shop\\.example'],
    ['an escaped letter of the domain', 'mira@mail.shop\\x2dexample.net'],
    ['the blank of a link', 'bob%20mira@shop.example'],
    ['a letter of a link', 'j%C3%B6rg@shop.example'],
    ['the rest of a link', 'mira@mail.shop%2eexample'],
    ['an underscore in the domain', 'mira@mail.shop_two.example'],
    ['two alphabets in one word', 'адресmira@shop.example'],
    ['a sentence of another alphabet at its end', 'mira@shop.example.Добрый день'],
    ['a quoted local part with a bell', '"bob\x07 mira"@shop.example'],
    ['the rest of a local part that is too long', `${'a'.repeat(300)}@shop.example`],
  ])('%s', (_what, text) => {
    expect(addressesIn(text)).toEqual([]);
  });
});

describe('an address is read', () => {
  it.each([
    [
      'with letters of any alphabet',
      'jörg@büro.example, иван@почта.example',
      ['jörg@büro.example', 'иван@почта.example'],
    ],
    ['with a combining mark', 'jose\u0301@shop.example', ['jose\u0301@shop.example']],
    ['amid a script without blanks', '收件人mira@shop.example失敗', ['mira@shop.example']],
    ['before a Korean particle', 'mira@shop.example에게 전송', ['mira@shop.example']],
    ['between marks of the writing direction', 'אל \u200emira@shop.example\u200e.', ['mira@shop.example']],
    ['in isolates', 'to \u2066mira@shop.example\u2069 failed', ['mira@shop.example']],
    ['behind a byte order mark', '\ufeffmira@shop.example', ['mira@shop.example']],
    ['before a zero-width space that ends the line', 'mira@shop.example\u200b\n', ['mira@shop.example']],
    ['in typographic quotes', '„mira@shop.example“ und ‘tom@shop.example’', ['mira@shop.example', 'tom@shop.example']],
    ['a quoted local part', '"anna mira"@shop.example', ['"anna mira"@shop.example']],
    ['quoted quotes in it', '"a b \\"c\\" <d>"@odd.example', ['"a b \\"c\\" <d>"@odd.example']],
    ['a quoted backslash at its end', 'x="a \\\\"@odd.example', ['"a \\\\"@odd.example']],
    ['two of them', '"a b"@one.example "c \\" d"@two.example', ['"a b"@one.example', '"c \\" d"@two.example']],
    ['in quotes of a value', 'to="mira@shop.example"', ['mira@shop.example']],
    ['with an apostrophe of its own', "o'brien@shop.example", ["o'brien@shop.example"]],
    ['behind a bullet', '•mira@shop.example\n①tom@shop.example', ['mira@shop.example', 'tom@shop.example']],
    ['behind a bullet of Word', '\uf0b7mira@shop.example', ['mira@shop.example']],
    [
      'behind a tab, a form feed, a CR',
      '\tmira@a.example\ftom@b.example\rada@c.example',
      ['mira@a.example', 'tom@b.example', 'ada@c.example'],
    ],
    ['before an escaped line end', 'mira@shop.example\\nUser unknown', ['mira@shop.example']],
    ['with a route in the percent form', 'mira%relay.example@shop.example', ['mira%relay.example@shop.example']],
    ['with a percent sign of its own', '100%@shop.example', ['100%@shop.example']],
    ['in Markdown', '_mira@shop.example_ **tom@shop.example**', ['_mira@shop.example', 'tom@shop.example']],
    ['with a number in brackets before it', '[31] mira@shop.example [1;31]', ['mira@shop.example']],
    [
      'behind a label in brackets',
      '[SMTP:mira@shop.example] rfc822;tom@shop.example',
      ['mira@shop.example', 'tom@shop.example'],
    ],
    ['beside a broken one', 'bob\x1b[31m@a.example, mira@shop.example', ['mira@shop.example']],
    ['in a list without blanks', 'a@b.example,c@d.example;e@f.example', ['a@b.example', 'c@d.example', 'e@f.example']],
  ])('%s', (_what, text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
});

/** Control characters that are no white space, and what nobody sees. */
const UNSEEN = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter((c) => !/\s/.test(c)),
  ...Array.from({ length: 33 }, (_, code) => String.fromCharCode(0x7f + code)).filter((c) => !/\s/.test(c)),
  ...'\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\ufffd',
];

describe('whatever unseen character stands in a local part', () => {
  it('never lets the rest of it be taken for an address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNSEEN),
        fc.stringMatching(/^[a-z0-9]{1,8}$/),
        fc.stringMatching(/^[a-z0-9][a-z0-9.]{0,6}[a-z0-9]$/),
        fc.constantFrom('', '<', '(', 'To: ', '550 5.1.1 <'),
        (unseen, before, after, lead) => {
          expect(addressesIn(`${lead}${before}${unseen}${after}@shop.example`)).toEqual([]);
          expect(addressIn(`${before}${unseen}${after}@shop.example`)).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes no longer for a long run of them', () => {
    const text = `\n${'\u200b'.repeat(50_000)}a@shop.example`.repeat(4);
    expect(addressesIn(text)).toEqual(Array(4).fill('a@shop.example'));
    expect(addressesIn(text.replaceAll('\n', ''))).toEqual([]);
  });
});

describe('a field that holds one address', () => {
  it.each([
    ['bob\x1b[31m@shop.example', null],
    ['bob\x1b[31m@shop.example (was mira@shop.example)', null],
    ['b\u200bob@localhost', null],
    ['\u200emira@shop.example\u200e', 'mira@shop.example'],
    ['user@localhost (mira@shop.example)', 'mira@shop.example'],
    ['o’brien@shop.example', 'o’brien@shop.example'],
  ])('%j', (value, address) => {
    expect(addressIn(value)).toBe(address);
  });
});

const BROKEN = 'bob\x1b[31m@shop.example';

const dsn = (field: string): string =>
  [
    'From: MAILER-DAEMON@mx.example',
    'To: me@studio.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    field,
    'Action: failed',
    'Status: 5.1.1',
    '--b--',
    '',
  ].join('\r\n');

const text = (line: string, to = 'me@studio.example'): string =>
  [
    'From: MAILER-DAEMON@mx.example',
    `To: ${to}`,
    'Subject: failure notice',
    '',
    'Hi. This is the qmail-send program at mx.example.',
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    'This is a permanent error; I’ve given up. Sorry it didn’t work out.',
    '',
    line,
    '192.0.2.1 does not like recipient.',
    'Remote host said: 550 5.1.1 User unknown',
    '',
  ].join('\r\n');

describe('a report condemns nobody', () => {
  it.each([
    ['by a recipient field with a colour code', dsn(`Final-Recipient: rfc822; ${BROKEN}`)],
    ['by a recipient field with a zero-width space', dsn('Final-Recipient: utf-8; bo\u200bmira@shop.example')],
    ['by such a code in xtext', dsn('Original-Recipient: rfc822;bob+1B[31m+40shop.example')],
    ['by its text', text(`<${BROKEN}>:`)],
    ['by its text without brackets', text(`${BROKEN}:`)],
    ['by a return address that carries a recipient', text('', '"bounces-bob\x1b[31m=shop.example"@studio.example')],
    [
      'by a notification in JSON',
      text('').replace(
        'Hi. This',
        `{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"bob\x1b31m@shop.example"}]}}\r\nHi. This`,
      ),
    ],
  ])('%s', async (_how, source) => {
    const { bounces } = await read(source);
    expect(bounces.map(({ recipient }) => recipient).filter((address) => address.includes('@'))).toEqual([]);
  });

  it.each([
    ['whom a field names', dsn('Final-Recipient: rfc822; mira@shop.example')],
    ['whom a field names in another alphabet', dsn('Final-Recipient: utf-8; jörg@shop.example')],
    ['whom the text names', text('<mira@shop.example>:')],
    ['beside a broken one', text(`<mira@shop.example>: (was ${BROKEN})`)],
  ])('but the one %s', async (_how, source) => {
    const { bounces } = await read(source);
    expect(bounces.map(({ recipient }) => recipient)).toEqual([
      source.includes('jörg') ? 'jörg@shop.example' : 'mira@shop.example',
    ]);
  });
});
