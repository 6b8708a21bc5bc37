import type { Provider } from './provider.ts';

export const tOnline: Provider = {
  id: 't-online',
  page: 'https://postmaster.t-online.de/',
  knownBy: ['t-online.de', 'magenta.de', 't-ipnet.de'],
  rows: [
    {
      words: [
        'a problem occurred ask your postmaster',
        'tosa rx.t online.de',
        'ask your postmaster for help or to contact',
      ],
      reason: 'blocklisted',
    },
  ],
};
