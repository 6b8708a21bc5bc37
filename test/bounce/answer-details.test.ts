// What an answer says besides its reason: which server gave it, when to try again, which block list it names.
import { describe, expect, it } from 'vitest';
import { blockListIn } from '../../shared/bounce/extract/block-list.ts';
import { retryAfterIn } from '../../shared/bounce/extract/retry-after.ts';
import { answeringServer } from '../../shared/bounce/extract/servers.ts';
import { read } from './read-fixture.ts';

describe('the server that answered', () => {
  it.each([
    ['host mx.buyer.example[192.0.2.1] said: 550 5.1.1 no such user', 'mx.buyer.example'],
    [
      '    host mx.buyer.example [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<a@buyer.example>:',
      'mx.buyer.example',
    ],
    ['... while talking to mx.buyer.example.:\n>>> RCPT To:<a@buyer.example>\n<<< 550 no', 'mx.buyer.example'],
    ["Remote Server at buyer.example (192.0.2.1) returned '550 5.4.1 denied'", 'buyer.example'],
    ['192.0.2.7 does not like recipient.\nRemote host said: 550 no such user', '192.0.2.7'],
    ['Connected to 192.0.2.7 but sender was rejected.', '192.0.2.7'],
    ['mx.buyer.example rejected your message to the following e-mail addresses:', 'mx.buyer.example'],
    [
      'it was rejected by the server for the recipient domain buyer.example by mx.buyer.example. [192.0.2.7].',
      'mx.buyer.example',
    ],
    ['host mx7.buyer.example[2001:db8::7] refused to talk to me: 554 no', 'mx7.buyer.example'],
  ])('%s', (words, host) => {
    expect(answeringServer(words)).toBe(host);
  });

  it.each([
    'Host not found',
    'Host or domain name not found. Name service error for name=buyer.example type=A',
    'host unknown.example not found',
    'This is the mail system at host mx.mine.example.',
    'the mailbox is full',
    'a friendly host said hello',
  ])('none in: %s', (words) => {
    expect(answeringServer(words)).toBeNull();
  });
});

describe('when to try again', () => {
  it.each([
    ['450 4.7.1 Greylisted, please try again in 300 seconds', 300],
    ['451 4.7.1 Greylisting in action, please come back in 00:04:59', 299],
    ['421 Too many connections, retry after 5 minutes', 300],
    ['450 Versuchen Sie es in 10 Minuten erneut', 600],
    ['450 Veuillez réessayer dans 15 minutes', 900],
    ['450 Reintente en 2 horas', 7200],
    ['450 Riprovare tra 20 minuti', 1200],
    ['450 Tente novamente em 1 hora', 3600],
    ['450 Probeer het over 30 minuten later opnieuw', 1800],
    ['450 Повторите попытку через 5 минут', 300],
    ['450 Försök igen om 2 timmar', 7200],
    ['451 请在 10 分钟 后重试', 600],
    ['452 Try again tomorrow or in 1 day', 86_400],
  ])('%s', (answer, seconds) => {
    expect(retryAfterIn(answer)).toBe(seconds);
  });

  it.each([
    '552 5.3.4 message size exceeds 10 MB, try again later',
    '550 5.1.1 user unknown',
    '451 4.3.0 try again later',
    '550 blocked since 14 days',
    '450 4.2.2 mailbox full, quota 100 m, please try later',
    '554 message expired after 5 days',
    '450 try again, transaction 20261109 10:04:05',
  ])('not said in: %s', (answer) => {
    expect(retryAfterIn(answer)).toBeNull();
  });
});

describe('the block list', () => {
  it.each([
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
      'Spamhaus',
      'https://www.spamhaus.org/query/ip/192.0.2.1',
    ],
    ['550 5.7.1 listed at bl.private.example', 'bl.private.example', null],
    [
      '554 IP gelistet in dnsbl.haus.example. Siehe https://haus.example/liste.',
      'dnsbl.haus.example',
      'https://haus.example/liste',
    ],
    [
      '550 JunkMail rejected - mx.mine.example is in an RBL: http://www.barracudacentral.org/lookups',
      'Barracuda',
      'http://www.barracudacentral.org/lookups',
    ],
  ])('%s', (answer, name, url) => {
    expect(blockListIn(answer)).toEqual({ name, url });
  });

  it.each([
    '550 5.1.1 user unknown',
    '550 user not found in directory.example',
    '554 spam detected, see https://there.example',
  ])('none in: %s', (answer) => {
    expect(blockListIn(answer)).toBeNull();
  });
});

const notice = (head: string, text: string): string =>
  `Return-Path: <>\n${head}To: me@mine.example\nDate: Mon, 9 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${text}\n`;

describe('a report without status fields', () => {
  it('tells who wrote it and who answered, as qmail says it', async () => {
    const text =
      "Hi. This is the qmail-send program at mx.mine.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<olga@old.example>:\n192.0.2.7 does not like recipient.\nRemote host said: 550 5.1.1 no such user\nGiving up on 192.0.2.7.";
    const { bounces } = await read(notice('From: MAILER-DAEMON@mx.mine.example\nSubject: failure notice\n', text));
    expect(bounces).toMatchObject([{ reportingMta: 'mx.mine.example', remoteMta: '192.0.2.7' }]);
  });

  it('tells who wrote it by the first Received', async () => {
    const head =
      'Received: from gate.mine.example (gate.mine.example [192.0.2.2]) by mail.mine.example; Mon, 9 Nov 2026 10:00:02 +0000\nReceived: by gate.mine.example (Postfix) id 4A9; Mon, 9 Nov 2026 10:00:01 +0000\nFrom: MAILER-DAEMON@mine.example\nSubject: Undelivered mail\n';
    const { bounces } = await read(notice(head, '<olga@old.example>: 550 5.1.1 no such user'));
    expect(bounces).toMatchObject([{ reportingMta: 'gate.mine.example' }]);
  });

  it('reckons until when its server goes on trying', async () => {
    const head = 'From: MAILER-DAEMON@mx.mine.example\nSubject: Warning: message delayed\n';
    const text =
      'Your message could not be delivered yet. The server will keep trying for 2 days.\n\n<olga@old.example>: 451 4.4.1 no answer';
    const { bounces } = await read(notice(head, text));
    expect(bounces).toMatchObject([{ action: 'delayed', willRetryUntil: Date.parse('2026-11-11T10:00:00Z') }]);
  });

  it('offers the new address of who moved, and none where two are named', async () => {
    const head = 'From: postmaster@old.example\nSubject: Undeliverable mail\n';
    const one = '<olga@old.example>: 551 5.1.6 User has moved; please try <olga@new.example>';
    expect((await read(notice(head, one))).bounces).toMatchObject([
      { recipient: 'olga@old.example', reason: 'moved', addressBad: true, newAddress: 'olga@new.example' },
    ]);
    const two = `${one} or please try <ivo@new.example>`;
    expect((await read(notice(head, two))).bounces).toMatchObject([{ reason: 'moved', newAddress: null }]);
  });
});
