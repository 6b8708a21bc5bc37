import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';

const OUTLOOK = 'eur.olc.protection.outlook.com';

describe('short codes that nobody else writes are read in every answer', () => {
  test.each([
    ['554 mx7 esmtp ESMTP server not available AUP#I-1010', 'blocklisted'],
    ['554 mx2 cmsmtp 192.0.2.7 blocked. See our page. AUP#In-1020', 'blocklisted'],
    ['554 mx2 esmtp not available AUP#I-1420', 'blocklisted'],
    ['421 mx3 cmsmtp 192.0.2.7 AUP#In-1340', 'rate-limited'],
    ['421 mx3 cmsmtp 192.0.2.7 AUP#1570', 'rate-limited'],
    ['550 mx1 refused. AUP#Out-1130', 'policy'],
    ['554 mx 192.0.2.7 refused. IPBL1010', 'blocklisted'],
    ['554 mx 192.0.2.7 refused. AUP#CXBL', 'blocklisted'],
    ['421 mx 192.0.2.7 blocked. AUP#CXCNCT', 'rate-limited'],
    ['550 mx message rejected. AUP#CXSNDR', 'sender-rejected'],
    ['550 mx connection refused. AUP#CXDNS', 'server-identity'],
    ['554 mx 192.0.2.7 Comments: see the page. BL010011', 'blocklisted'],
    ['421 mx 192.0.2.7 slow down RL000003', 'rate-limited'],
    ['554 mx 192.0.2.7 see the page ES000010', 'blocklisted'],
    ['550 5.7.1 Messages from [192.0.2.7] were not taken. (AS3140)', 'blocklisted'],
    ['550 5.7.1 Messages from [192.0.2.7] were not taken. (S3150)', 'blocklisted'],
    ['451 4.7.500 Please come back later. (AS844)', 'rate-limited'],
    ['550 SC-001 (mx4) Messages from 192.0.2.7 were not taken', 'blocklisted'],
    ['550 5.7.1 Client refused (G1F)', 'server-identity'],
    ['451 4.7.1 Not now (G28)', 'rate-limited'],
    ['421 Not now. IB108', 'server-identity'],
    ['552 5.2.0 Message refused IB212', 'spam-content'],
    ['550 Message refused. IB508', 'sender-auth-failed'],
    ['452 Message refused. IB605', 'too-many-recipients'],
    ['421 Not now. IB101', 'recipient-server-trouble'],
    ['550 5.2.0 Mail refused. OFR006_102 [102]', 'blocklisted'],
    ['421 mwinf OFR004_104 [104]', 'rate-limited'],
    ['550 5.2.0 Mail refused OFR_506 [506]', 'spam-content'],
    ['552 5.2.2 OFR_417 [417]', 'mailbox-full'],
    ['450 4.7.1 Client host refused LPN027_503', 'blocklisted'],
    ['550 5.5.0 LPN007_517', 'sender-auth-failed'],
    ['550 5.7.1 [CS02] Message refused', 'policy'],
    ['550 5.7.1 [HM08] Message refused', 'policy'],
    ['554 Message not allowed - [PH01] not accepted', 'spam-content'],
    ['421 4.7.0 [IPTS04] Messages from 192.0.2.7 deferred', 'blocklisted'],
    ['554 IP=192.0.2.7 - A problem occurred. (BL)', 'blocklisted'],
    ['554 IP=192.0.2.7 - None/bad reputation. (NOWL)', 'blocklisted'],
    ['421 4.4.5 CCRT 192.0.2.7: Not now', 'blocklisted'],
    ['450 RP:DRC smtp7', 'rate-limited'],
    ['451 MI:SFQ smtp7', 'rate-limited'],
    ['554 HL:IHU smtp7', 'blocklisted'],
    ['550 MI:SPB smtp7', 'sender-rejected'],
  ])('%s', (line, reason) => {
    expect(answer(line)).toMatchObject({ reason, rule: { by: 'provider' } });
    expect(answer(line).addressBad).not.toBe(true);
  });
});

describe('codes that others may write count where the answer is the provider’s', () => {
  test.each([
    ['550 Refused. E1020', 'mx0.charter.net', 'blocklisted'],
    ['421 Refused. E1320', 'mx0.charter.net', 'rate-limited'],
    ['421 Not now (G2)', 'mx1.emailsrvr.com', 'rate-limited'],
    ['450 Not now (G6)', 'mx1.emailsrvr.com', 'recipient-server-trouble'],
    ['421 4.4.1 CHIC 192.0.2.7: come back', 'mx1.hanmail.net', 'rate-limited'],
    ['550 5.7.703 Not delivered', OUTLOOK, 'policy'],
    ['451 4.7.651 Not now', OUTLOOK, 'rate-limited'],
    ['550 5.7.606 Not taken', OUTLOOK, 'blocklisted'],
  ])('%s of %s', (line, remoteMta, reason) => {
    expect(answer(line, { remoteMta })).toMatchObject({ reason, rule: { by: 'provider' } });
    expect(answer(line).rule.by).not.toBe('provider');
  });
});

describe('the words of x.4.316 to x.4.318 say what happened', () => {
  test.each([
    ['550 5.4.316 Message expired, connection refused(Socket error code 10061)', 'gave-up'],
    ['550 5.4.317 Message expired, cannot connect to remote server', 'gave-up'],
    ['550 5.4.318 Message expired, connection reset', 'gave-up'],
    ['450 4.4.316 Connection refused', 'unreachable'],
    ['450 4.4.317 Cannot connect to remote server', 'unreachable'],
    ['450 4.4.318 Connection was closed abruptly', 'unreachable'],
    [
      '450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]',
      'encryption-required',
    ],
    ['550 5.7.321 Message expired', 'encryption-required'],
  ])('%s', (line, reason) => {
    expect(answer(line, { remoteMta: OUTLOOK }).reason).toBe(reason);
  });
});

describe('what only looks like a short code', () => {
  test.each([
    '550 5.1.1 mx-g28.example.com: no such user',
    '550 5.1.1 host bl000011.example.com said: user unknown',
    '550 5.1.1 user unknown (cs01.example.com)',
    '550 5.1.1 user unknown, queued as AS8431',
    '550 5.1.1 user unknown, ticket IB1080',
    '550 5.1.1 user unknown, room E1020',
    '550 5.1.1 user unknown (BL)',
  ])('%s', (line) => {
    expect(answer(line)).toMatchObject({ reason: 'no-such-mailbox', addressBad: true });
  });
});
