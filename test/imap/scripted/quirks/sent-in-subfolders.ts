import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

export const sentInSubfolders: Quirk = {
  name: 'has sent mail in several folders and in folders within them',
  seen: 'https://github.com/mjs/imapclient/issues/607',
  script: () => ({
    folders: [
      inbox([letterOf(1)]),
      sentFolder([sentOf(1)], { path: 'Sent Items' }),
      { path: 'Sent Items/2024', messages: [sentOf(2)] },
      { path: 'Sent Items/Kunden/Nord', messages: [sentOf(3)] },
      { path: 'Sent Messages', messages: [sentOf(4)] },
      { path: 'Archive/Sent', messages: [sentOf(5)] },
      { path: 'Kunden/Nord', messages: [reportOf(3)] },
    ],
  }),
  reads: {
    'INBOX life': 1,
    'Sent Items sent': 1,
    'Sent Items/2024 sent': 1,
    'Sent Items/Kunden/Nord sent': 1,
    'Sent Messages sent': 1,
    'Archive/Sent sent': 1,
    'Kunden/Nord report': 1,
  },
};
