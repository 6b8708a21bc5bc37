import type { Provider } from './provider.ts';

export const barracuda: Provider = {
  id: 'barracuda',
  page: 'https://www.barracudacentral.org/lookups',
  knownBy: ['barracudanetworks.com', 'ess.barracudanetworks.com', 'barracuda'],
  rows: [
    {
      words: ['barracudanetworks.com reputation', 'barracuda reputation', 'barracudacentral.org'],
      reason: 'blocklisted',
    },
    // 550 permanent failure for one or more recipients (user@example.com:blocked): the address falls out of the words
    {
      words: ['permanent failure for one or more recipients blocked', 'for one or more recipients … blocked'],
      reason: 'spam-content',
    },
    { words: ['for one or more recipients quarantined', 'recipients … quarantined'], reason: 'spam-content' },
    { codes: ['550'], and: 'permanent failure for one or more recipients', reason: 'spam-content' },
  ],
};
