import type { Provider } from './provider.ts';

export const google: Provider = {
  id: 'google',
  page: 'https://support.google.com/a/answer/3726730',
  knownBy: ['gsmtp', 'google.com', 'googlemail.com', 'support.google.com'],
  rows: [
    { words: 'p nosuchuser', reason: 'no-such-mailbox' },
    { words: 'p overquotaperm', reason: 'mailbox-full' },
    { words: 'p overquotatemp', reason: 'mailbox-full' },
    { words: 'p disableduser', reason: 'mailbox-disabled' },
    { words: 'p receivingrate', reason: 'rate-limited' },
    { words: 'p unauthenticatedemail', reason: 'sender-auth-failed' },
    { words: 'p blockedmessage', reason: 'attachment-blocked' },
    { words: 'p unsolicitedmessageerror', reason: 'spam-content' },
    { words: 'p unsolicitedratelimiterror', reason: 'rate-limited' },
    { words: 'p unsolicitediperror', reason: 'blocklisted' },
    { code: '5.7.27', reason: 'sender-auth-failed' },
    { code: '5.7.30', reason: 'sender-auth-failed' },
    { code: '4.7.27', reason: 'sender-auth-failed' },
    { code: '4.7.30', reason: 'sender-auth-failed' },
    { code: '5.7.1', and: 'likely unsolicited', reason: 'spam-content' },
  ],
};
