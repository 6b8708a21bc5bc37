import type { Provider } from './provider.ts';

export const google: Provider = {
  id: 'google',
  page: 'https://support.google.com/a/answer/3726730',
  knownBy: ['gsmtp', 'google.com', 'googlemail.com', 'gmail.com'],
  rows: [
    // 421 4.7.0 Try again later, closing connection.
    { words: ['421 4.7.0 try again later', 'unusual rate of unsolicited mail'], reason: 'rate-limited' },
    { words: ['p nosuchuser', 'answer 6596'], reason: 'no-such-mailbox' },
    { words: ['p overquotaperm', 'p overquotatemp', 'p overquota', 'answer 6558'], reason: 'mailbox-full' },
    { words: ['p disableduser'], reason: 'mailbox-disabled' },
    { words: ['p receivingrate', 'answer 6592', 'p unsolicitedratelimiterror'], reason: 'rate-limited' },
    { words: ['p unauthenticatedemail', 'answer 81126 authentication', 'p dmarc'], reason: 'sender-auth-failed' },
    { words: ['p blockedmessage', 'p attachmentblocked'], reason: 'attachment-blocked' },
    { words: ['p unsolicitedmessageerror'], reason: 'spam-content' },
    { words: ['p unsolicitediperror', 'p unsolicitedip'], reason: 'blocklisted' },
    { words: ['p maxsizeerror'], reason: 'message-too-big' },
    { words: ['p rfcmessagenoncompliant', 'p badheader'], reason: 'malformed-message' },
    {
      words: [
        'the group you tried to contact',
        'permission to post messages to the group',
        'group you tried to contact',
        'groups.google.com',
      ],
      reason: 'recipient-restricted',
    },
    { codes: ['x.7.24', 'x.7.26', 'x.7.27', 'x.7.30', 'x.7.31', 'x.7.32', 'x.7.40'], reason: 'sender-auth-failed' },
    { codes: ['x.7.23', 'x.7.25'], reason: 'server-identity' },
    { codes: ['x.7.29'], reason: 'encryption-required' },
    { codes: ['x.7.28', '5.4.5'], reason: 'rate-limited' },
    { codes: ['5.7.14', '5.7.9', '5.7.8'], reason: 'relay-denied' },
  ],
};
