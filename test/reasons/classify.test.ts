import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeWords } from '../../shared/bounce/classify/words/normalize-words.ts';
import { buildPhraseIndex } from '../../shared/bounce/classify/words/phrase-index.ts';
import { answer } from './answer.ts';
import { ROWS } from './rows.ts';

describe('words and codes together', () => {
  test('words win over a code that says otherwise, and name themselves', () => {
    expect(answer('550 5.7.1 User unknown')).toMatchObject({
      reason: 'no-such-mailbox',
      rule: { by: 'words', said: 'user unknown', where: 'diagnostic', guards: [], at: { start: 10, end: 22 } },
    });
    expect(answer('550 5.1.1 Mailbox is full')).toMatchObject({ reason: 'mailbox-full', addressBad: false });
  });

  test('a bare code decides where no word does', () => {
    expect(answer('550 5.2.2 X')).toMatchObject({ reason: 'mailbox-full', rule: { by: 'code', said: '5.2.2' } });
    expect(answer('', { diagnostic: null, status: '5.1.1' })).toMatchObject({
      reason: 'no-such-mailbox',
      addressBad: true,
    });
  });

  test('a status that the answer does not carry is weaker than its words', () => {
    expect(answer('550 Rejected by content filter', { status: '5.1.1' })).toMatchObject({
      reason: 'spam-content',
      addressBad: false,
    });
  });

  test('a code that names the sender turns words about an address', () => {
    expect(answer('550 5.1.8 me@example.com: domain not found')).toMatchObject({
      reason: 'sender-rejected',
      addressBad: false,
    });
  });

  test('a provider’s own code is read with the provider’s table', () => {
    expect(answer('550 5.7.27 refused x1-2002.12 - gsmtp')).toMatchObject({
      reason: 'sender-auth-failed',
      rule: { by: 'provider', said: '5.7.27', provider: 'google' },
    });
    expect(answer('550 5.7.27 refused')).toMatchObject({
      reason: 'sender-rejected',
      rule: { by: 'code', said: '5.7.27', provider: null },
    });
    const docomo = { remoteMta: 'mx.docomo.ne.jp' };
    expect(answer('550 Unknown user', { ...docomo, phase: 'data' }).reason).toBe('recipient-restricted');
    expect(answer('550 Unknown user', { ...docomo, phase: 'rcpt' }).reason).toBe('no-such-mailbox');
  });
});

describe('nobody is condemned without cause', () => {
  test('an answer to MAIL FROM is about the sender', () => {
    expect(answer('550 User unknown', { phase: 'mail' })).toMatchObject({
      reason: 'sender-rejected',
      addressBad: false,
    });
    expect(answer('SMTP error from remote mail server after MAIL FROM:<me@example.com>: 550 No such user').reason).toBe(
      'sender-rejected',
    );
  });

  test('an answer before MAIL FROM is about the server, not about a recipient', () => {
    const banner = { phase: 'connect', replyCode: '554' } as const;
    expect(answer('554', banner)).toMatchObject({ reason: 'blocklisted', addressBad: false });
    expect(answer('550 User unknown', { phase: 'connect' })).toMatchObject({
      reason: 'blocklisted',
      addressBad: false,
    });
    expect(answer('550 5.0.0 no', { phase: 'ehlo' }).reason).toBe('blocklisted');
    expect(answer('535 User unknown', { phase: 'auth' })).toMatchObject({ reason: 'relay-denied', addressBad: false });
    expect(answer('521 this host does not accept mail', { phase: 'connect' }).reason).toBe('domain-takes-no-mail');
  });

  test.each([
    ['5.1.14', 'recipient-unavailable'],
    ['5.2.9', 'recipient-unavailable'],
    ['4.3.99', 'recipient-server-trouble'],
    ['5.4.99', 'unreachable'],
    ['5.7.99', 'policy'],
  ])('a code that nobody has defined is read by its subject: %s', (status, reason) => {
    expect(answer('', { diagnostic: null, status })).toMatchObject({
      reason,
      addressBad: reason === 'recipient-unavailable' ? null : false,
    });
  });

  test.each(['510', '511', '512', '521', '550', '551', '553'])('a bare %s does not condemn', (replyCode) => {
    expect(answer(replyCode, { replyCode, status: null })).toMatchObject({
      reason: 'recipient-unavailable',
      addressBad: null,
    });
  });

  test('a notice of delay is of no type and condemns nobody', () => {
    for (const { line } of ROWS) {
      expect(answer(line, { action: 'delayed' })).toMatchObject({ type: 'none', addressBad: false });
      expect(answer(line, { action: 'delayed' }).reason).not.toBe('gave-up');
    }
  });

  test.each(['delivered', 'relayed', 'expanded'] as const)('%s is no failure', (action) => {
    expect(answer('550 5.1.1 User unknown', { action })).toMatchObject({ type: 'none', addressBad: false });
  });

  test('a domain that is missing for the time being may come back', () => {
    expect(answer('DNS type mx lookup responded with code NXDOMAIN', { status: '4.0.0' })).toMatchObject({
      reason: 'unreachable',
      type: 'soft',
      addressBad: false,
    });
  });

  test.each([
    'relay.user-unknown.example.com said: 550 5.7.1 Message rejected',
    '550 5.7.1 <user.unknown@example.com>: Message rejected',
    'host nosuchuser.example[192.0.2.1] said: 554 5.7.1 rejected by policy',
    '550 5.7.1 Access denied',
    '554 Transaction failed',
    '550 5.0.0 does not exist',
  ])('no address is bad because of: %s', (line) => {
    expect(answer(line).addressBad).not.toBe(true);
  });

  test('the text for people explains, but not over the server’s own answer nor for another recipient', () => {
    const humanText = 'Your message to lea@example.com was not delivered: the address was not found.';
    expect(answer('', { diagnostic: null, humanText }).reason).toBe('no-such-mailbox');
    expect(answer('550 Go and look', { humanText }).addressBad).toBeNull();
    const other = `lea@example.com: refused.${' '.repeat(1200)}tom@example.com: user unknown.`;
    expect(answer('', { diagnostic: null, humanText: other }).addressBad).not.toBe(true);
  });
});

describe('the rule', () => {
  test.each([
    ['550 5.7.1 User unknown', {}, 'diagnostic'],
    ['550 X', { status: '5.2.2' }, 'status'],
    ['550 5.2.2 X', {}, 'diagnostic'],
    ['554 X', {}, 'reply-code'],
    ['', { diagnostic: null, humanText: 'lea@example.com: user unknown' }, 'human-text'],
    ['', { diagnostic: null }, null],
  ] as const)('of “%s” %j names where it was said: %s', (line, more, where) => {
    expect(answer(line, more).rule.where).toBe(where);
  });

  test.each([
    ['550 User unknown', { phase: 'mail' }, 'sender-rejected', ['answer-to-mail-from']],
    [
      '550 5.1.1 <max@example.net>: user unknown',
      { recipient: 'lea@example.com' },
      'recipient-unavailable',
      ['of-another-address'],
    ],
    ['550 user not found: directory is down', {}, 'recipient-server-trouble', ['look-up-failed']],
    ['554 User unknown', { phase: 'connect' }, 'blocklisted', ['before-mail']],
    ['503 No such user', {}, 'recipient-unavailable', ['out-of-turn']],
    ['450 4.7.1 User unknown', {}, 'no-such-mailbox', ['temporary-answer']],
    ['550 User unknown', {}, 'no-such-mailbox', []],
  ] as const)('of “%s” %j names what overruled it', (line, more, reason, guards) => {
    expect(answer(line, more)).toMatchObject({ reason, rule: { guards } });
  });
});

describe('hostile text', () => {
  test('never throws, always names a rule', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.constantFrom('5.1.1', '9.9.9', '', null),
        (text, status) => {
          const result = answer(text, { diagnostic: text, humanText: text, status });
          expect(result.rule.said === null).toBe(['nothing', 'no-answer'].includes(result.rule.by));
          expect(result.rule.by).not.toBe('as-written');
        },
      ),
    );
  });

  test('words are the same whatever the case, line ends and blanks', () => {
    for (const { line, reason } of ROWS) {
      const spread = line.replaceAll(' ', '\r\n\t ');
      expect(answer(line, { diagnostic: spread }).reason, line).toBe(reason);
    }
  });

  test('normalising drops addresses, IP addresses and punctuation, and is stable', () => {
    expect(normalizeWords('550 5.1.1 <A.b@Example.com>... User_Unknown (host [192.0.2.1], [IPv6:2001:db8::1])')).toBe(
      '550 5.1.1 user unknown host',
    );
    expect(normalizeWords("doesn't n'existe Größe café")).toBe('does not n existe grosse cafe');
    expect(normalizeWords("isn't can't cannot 'won’t'")).toBe('is not can not can not will not');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(normalizeWords(text)).not.toMatch(/ {2}|^ | $|[<>()]/);
      }),
    );
  });
});

describe('the phrase index', () => {
  const index = buildPhraseIndex<number>([
    ['listed in', 1],
    ['not listed in directory', 2],
    ['mailbox … full', 3],
    ['user ? unknown', 4],
    ['временно недоступ*', 5],
    ['病毒', 6],
    ['.example', 7],
    ['relay', 8],
  ]);
  const found = (text: string): number[] => index.find(normalizeWords(text)).map((hit) => hit.value);

  test.each([
    ['user not listed in directory', [2]],
    ['the host is listed in a list', [1]],
    ['mailbox of Lea is full', [3]],
    [`mailbox ${'x '.repeat(60)} full`, []],
    ['user lea unknown', [4]],
    ['user lea is unknown', []],
    ['временно недоступен', [5]],
    ['邮件含有病毒', [6]],
    ['listed inside', []],
    ['relay.example.org', [7]],
    ['relay denied', [8]],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values);
  });
});
