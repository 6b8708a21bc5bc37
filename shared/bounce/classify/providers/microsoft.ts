import { numbered, type Provider } from './provider.ts';

/** Access denied, banned sending IP: 5.7.606 to 5.7.649, and the same of class 4 where the ban is for a time. */
const BANNED_IP = numbered('x.7.', 606, 649);
/** 451 4.7.500 Server busy. Please try again later (AS843): the rest of 4.7.500 to 4.7.699 slows a server down. */
const SLOWED = [...numbered('4.7.', 500, 605), ...numbered('4.7.', 650, 699)];

export const microsoft: Provider = {
  id: 'microsoft',
  page: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  knownBy: [
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'office365.com',
    'microsoft.com',
    'onmicrosoft.com',
    'exchangelabs.com',
  ],
  rows: [
    {
      words: [
        'resolver.adr.recipnotfound',
        'resolver.adr.exrecipnotfound',
        'resolver.adr.recipientnotfound',
        'recipientnotfound',
      ],
      reason: 'no-such-mailbox',
    },
    {
      words: ['resolver.adr.invalidinsmtp', 'resolver.adr.badprimary', 'invalid.smtpaddress'],
      reason: 'bad-address-syntax',
    },
    { words: ['resolver.adr.ambiguous'], reason: 'recipient-unavailable' },
    {
      words: [
        'resolver.rst.notauthorized',
        'resolver.rst.authrequired',
        'resolver.rst.notauthorizedtogroup',
        'resolver.rst*',
      ],
      reason: 'recipient-restricted',
    },
    { words: ['approval', 'approval.notauthorized'], reason: 'recipient-restricted' },
    {
      words: ['resolver.rst.sendsizelimit', 'resolver.rst.recipsizelimit', 'routing.sizelimit'],
      reason: 'message-too-big',
    },
    {
      words: ['resolver.fwd.loopingtarget', 'resolver.adr.loopingtarget', 'routing.loopdetected', 'routing.loop'],
      reason: 'mail-loop',
    },
    { words: ['queue.expired', 'queue.expired message expired'], reason: 'gave-up' },
    {
      words: ['dns.nonexistentdomain', 'smtpsend.dns.nonexistentdomain', 'infodomainnonexistent'],
      reason: 'no-such-domain',
    },
    {
      words: ['shutoffquotaexceeded', 'mapiexceptionshutoffquotaexceeded', 'storedrv.deliver mailbox full'],
      reason: 'mailbox-full',
    },
    {
      words: ['submissionquotaexceededexception', 'recipientthreadlimitexceeded', 'recipient thread limit'],
      reason: 'rate-limited',
    },
    { words: ['sendasdenied', 'mapiexceptionsendasdenied'], reason: 'sender-rejected' },
    { words: ['transport.rules.rejectmessage'], reason: 'policy' },
    { words: ['banned sending ip'], reason: 'blocklisted' },
    // AS is for anti-spam, and no network: (AS3150), (S3140)
    { tokens: [...numbered('as', 3110, 3169), ...numbered('s', 3110, 3169)], anywhere: true, reason: 'blocklisted' },
    { tokens: [...numbered('as', 840, 849), 's775'], anywhere: true, reason: 'rate-limited' },
    // the sender's own organisation forbids mail to this recipient
    {
      words: ['by your organization using tenant allow block list', 'organizations tenant allow block list'],
      reason: 'policy',
    },
    { words: ['rp 001', 'rp 002', 'rp 003'], reason: 'rate-limited' },
    { words: ['sc 001', 'sc 002', 'sc 003', 'sc 004', 'ou 001', 'ou 002', 'dy 001', 'dy 002'], reason: 'blocklisted' },
    { words: ['tenantattribution'], reason: 'relay-denied' },
    // 550 5.4.1 Recipient address rejected: Access denied: directory-based blocking, the domain has no such recipient
    { words: ['5.4.1 recipient address rejected access denied'], reason: 'no-such-mailbox' },
    // Hotmail's answer for an account that does not exist
    { codes: ['550'], and: '550 requested action not taken mailbox unavailable', reason: 'no-such-mailbox' },
    { codes: ['5.4.1'], and: 'relay access denied', reason: 'relay-denied' },
    { codes: ['5.1.10'], reason: 'no-such-mailbox' },
    { codes: ['5.4.310'], reason: 'no-such-domain' },
    // x.4.316 to x.4.318 stand beside "Message expired", a broken connection or STARTTLS: there the words say which
    { codes: SLOWED, and: 'server busy', reason: 'rate-limited' },
    { codes: ['x.4.312'], reason: 'unreachable' },
    { codes: ['x.4.300'], reason: 'gave-up' },
    { codes: ['x.7.321', 'x.7.322', 'x.7.323', 'x.7.324', 'x.7.325'], reason: 'encryption-required' },
    { codes: ['5.4.11', 'x.4.14', 'x.4.12'], reason: 'mail-loop' },
    {
      codes: ['5.7.1', '5.7.124', '5.7.133', '5.7.134', '5.7.135', '5.7.136', '5.7.507'],
      and: 'authentication required',
      reason: 'recipient-restricted',
    },
    {
      codes: ['5.7.12', '5.7.124', '5.7.133', '5.7.134', '5.7.135', '5.7.136', '5.7.507'],
      reason: 'recipient-restricted',
    },
    { codes: ['5.7.504', '5.7.505', '5.7.703'], reason: 'policy' },
    { codes: ['x.7.23', 'x.7.26', '5.7.509', '5.7.515'], reason: 'sender-auth-failed' },
    { codes: ['5.7.25', '5.7.506'], reason: 'server-identity' },
    {
      codes: ['5.7.501', '5.7.502', '5.7.503', '5.7.511', '5.7.513', '5.7.708', ...BANNED_IP],
      reason: 'blocklisted',
    },
    { codes: ['5.1.8', '5.7.750', '5.7.60'], reason: 'sender-rejected' },
    { codes: ['5.7.508', '5.7.705', '5.1.90', 'x.2.121', 'x.2.122', ...SLOWED], reason: 'rate-limited' },
    { codes: ['5.7.512', '5.1.20', '5.6.11'], reason: 'malformed-message' },
  ],
};
