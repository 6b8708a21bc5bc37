import type { Provider } from './provider.ts';

/** T-Online takes mail from servers that it knows, and answers all others in place of a greeting. */
export const tOnline: Provider = {
  id: 't-online',
  page: 'https://postmaster.t-online.de/index.en.html',
  knownBy: ['t-online.de', 'magenta.de', 't-ipnet.de'],
  rows: [
    {
      words: [
        'a problem occurred ask your postmaster',
        'a problem occurred bl',
        'a problem occurred eab',
        'tosa rx.t online.de',
        'ask your postmaster for help or to contact',
        'none bad reputation',
      ],
      reason: 'blocklisted',
    },
    { tokens: ['bl', 'eab', 'nowl'], reason: 'blocklisted' },
    { words: ['expurgate id'], reason: 'spam-content' },
  ],
};
