import { describe, expect, it } from 'vitest';
import { codesIn, joinReplyLines, mostExact, phaseIn } from '../../shared/bounce/text/smtp-reply.ts';

describe('codesIn', () => {
  it.each([
    ['550 5.1.1 <mira@buyer.example> unknown', '550', '5.1.1'],
    ['550-5.7.26 first line 550 5.7.26 last line', '550', '5.7.26'],
    ['host mx.buyer.example[192.0.2.25] said: 452 4.2.2 full (in reply to RCPT TO)', '452', '4.2.2'],
    ['Sorry, no mailbox here by that name. (#5.1.1)', null, '5.1.1'],
    ["Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'", '550', '5.1.10'],
    ['#550 4.4.7 QUEUE.Expired; message expired ##', '550', '4.4.7'],
    ['550 #5.1.0 Address rejected', '550', '5.1.0'],
    ["5.1.0 - Unknown address error 550-'5.7.1 access denied'", '550', '5.7.1'],
    ['ERROR_CODE :550, ERROR_CODE :5.1.1', '550', '5.1.1'],
    ['dsn=4.3.0, status=deferred', null, '4.3.0'],
    ['<<< 421', '421', null],
    ['554 5.0.0 then 5.7.1 in the text', '554', '5.7.1'],
    ['550.5.1.1 no such user', '550', '5.1.1'],
    ['Remote host said: 552.5.2.2 Mailbox full', '552', '5.2.2'],
    ['host mx.buyer.example[192.0.2.25] said: 550.5.7.0 Message Size Violation', '550', '5.7.0'],
    ['<<< 450.4.2.1: busy', '450', '4.2.1'],
    ['(421.4.7.0)', '421', '4.7.0'],
    ['550.5 MB are too many', null, null],
    ['a message of 550.5.1 kB', null, null],
    ['from 250.5.7.1 and 55.5.7.1', null, null],
    ['driver 550.5.1.1, version 512.5.7.1, v550.5.0.1 and build: 552.5.2.2', null, null],
    ['serial 550.5.1.1.7 or 1.550.5.1.1 or 550.5.1.1-beta', null, null],
    ['on 450.5.1.1 of another class', null, null],
    ['order 550.5.9.1 or 550.54.14', null, null],
    ['delivered through 192.0.2.5 by Sendmail 8.14.5/8.14.5', null, null],
    ['a message of 552 MB in 550 messages', null, null],
    ['order 4.50.1.2, build 5.2.1-beta', null, null],
    ['at 10:550 or on 2024-05-14 or at host[10.5.1.1]', null, null],
    ['', null, null],
  ])('%s', (text, replyCode, status) => {
    expect(codesIn(text)).toEqual({ replyCode, status });
  });
});

describe('mostExact', () => {
  it.each([
    [['5.0.0', '5.2.2'], '5.2.2'],
    [['5.2.2', '5.1.1'], '5.2.2'],
    [['5.1.0', '5.1.1'], '5.1.1'],
    [['5.1.0', '5.7.1'], '5.1.0'],
    [['5.0.0', null], '5.0.0'],
    [[null, ''], null],
  ])('%j gives %s', (statuses, expected) => {
    expect(mostExact(statuses)).toBe(expected);
  });
});

describe('joinReplyLines', () => {
  it('joins the lines of one reply and drops what each repeats', () => {
    const lines = '550-5.7.26 This mail is not\n 550-5.7.26 authenticated.\n 550 5.7.26 Ask your provider';
    expect(joinReplyLines(lines)).toBe('550 5.7.26 This mail is not authenticated. Ask your provider');
  });

  it('leaves other text as it is, on one line', () => {
    expect(joinReplyLines('host said:\n    no')).toBe('host said: no');
  });
});

describe('phaseIn', () => {
  it.each([
    ['(in reply to RCPT TO command)', 'rcpt'],
    ['after MAIL FROM:<anna@sender.example>', 'mail'],
    ['(in reply to end of DATA command)', 'data'],
    ['connect to mx.buyer.example[192.0.2.25]:25: Connection refused', 'connect'],
    ['STARTTLS is required', 'starttls'],
    ['no such user', null],
  ])('%s', (text, phase) => {
    expect(phaseIn(text)).toBe(phase);
  });
});
