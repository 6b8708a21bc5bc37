import type { Provider } from './provider.ts';

export const facebook: Provider = {
  id: 'facebook',
  page: 'https://postmaster.facebook.com/response_codes',
  knownBy: ['facebook.com'],
  rows: [
    { words: ['rcp p1'], reason: 'no-such-mailbox' },
    { words: ['rcp p2', 'rcp p3'], reason: 'recipient-restricted' },
    { words: ['pol p1', 'pol p3', 'pol p4'], reason: 'blocklisted' },
    { words: ['pol p2', 'dns p1', 'dns p3'], reason: 'server-identity' },
    { words: ['pol p5', 'pol p6'], reason: 'spam-content' },
    { words: ['pol p7'], reason: 'attachment-blocked' },
    { words: ['rcp t4', 'con t1', 'con t3'], reason: 'rate-limited' },
  ],
};
