import { numbered, type Provider } from './provider.ts';

export const yahoo: Provider = {
  id: 'yahoo',
  page: 'https://senders.yahooinc.com/smtp-error-codes/',
  knownBy: ['yahoodns.net', 'yahoo.com', 'aol.com', 'yahoo.co.jp', 'ymail.com'],
  rows: [
    { words: ['dd this user doesnt have a', 'delivery error dd this user doesnt have'], reason: 'no-such-mailbox' },
    {
      words: ['554.30', 'account has been disabled or discontinued', 'dd this account has been disabled'],
      reason: 'mailbox-disabled',
    },
    // 421 4.7.0 [TSS04] Messages from 192.0.2.4 temporarily deferred due to user complaints
    {
      tokens: [...numbered('tss', 1, 13, 2), ...numbered('ts', 1, 4, 2), ...numbered('ipts', 1, 9, 2)],
      anywhere: true,
      reason: 'blocklisted',
    },
    { tokens: ['bl21', 'bl22', 'bl23'], anywhere: true, reason: 'blocklisted' },
    // 554 Message not allowed - [PH01] Email not accepted for policy reasons: it was taken for phishing
    { tokens: numbered('ph', 1, 3, 2), anywhere: true, reason: 'spam-content' },
    { words: ['gl01'], reason: 'greylisted' },
    { words: ['rly b1', 'rly bl', 'rly bd', 'con b1', 'rtr bl', 'rtr ge', 'rtr gc', 'rtr ch'], reason: 'blocklisted' },
    { words: ['hvu b1', 'hvu b2', 'hvu b3'], reason: 'spam-content' },
    { words: ['dns b1', 'dns b2', 'rtr bb', 'rtr rd'], reason: 'server-identity' },
    { words: ['dyn t1', 'rly te'], reason: 'rate-limited' },
    // 554 5.7.9 Message not accepted for policy reasons: this page is about DMARC
    { codes: ['5.7.9'], and: 'postmaster 28', reason: 'sender-auth-failed' },
  ],
};
