import { numbered, type Provider } from './provider.ts';

export const apple: Provider = {
  id: 'apple',
  page: 'https://support.apple.com/102322',
  knownBy: ['icloud.com', 'apple.com', 'me.com', 'mac.com'],
  rows: [
    // 550 5.7.1 [CS01] Message rejected due to local policy.
    {
      tokens: [...numbered('cs', 1, 9, 2), ...numbered('hm', 1, 9, 2), ...numbered('hme', 1, 9)],
      anywhere: true,
      reason: 'policy',
    },
    // 550 5.1.1 <lea@icloud.com>: inactive email address
    { codes: ['5.1.1'], and: 'inactive email address', reason: 'no-such-mailbox' },
    { codes: ['5.2.1'], and: 'mailbox unavailable', reason: 'mailbox-disabled' },
  ],
};
