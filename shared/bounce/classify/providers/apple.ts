import type { Provider } from './provider.ts';

export const apple: Provider = {
  id: 'apple',
  page: 'https://support.apple.com/102322',
  knownBy: ['icloud.com', 'apple.com', 'me.com', 'mac.com'],
  rows: [
    { words: ['cs01', 'hm07', 'hm08', 'hme1'], reason: 'policy' },
    // 550 5.1.1 <lea@icloud.com>: inactive email address
    { codes: ['5.1.1'], and: 'inactive email address', reason: 'no-such-mailbox' },
    { codes: ['5.2.1'], and: 'mailbox unavailable', reason: 'mailbox-disabled' },
  ],
};
