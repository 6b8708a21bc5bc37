import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** Each costs a round trip. */
const COUNT = 300;

export const foldersByStatus: Quirk = {
  name: 'has 300 folders, and gives the state of each by STATUS alone',
  seen: 'RFC 5819 section 1',
  script: () => ({
    folders: [
      inbox([letterOf(1), reportOf(2)]),
      sentFolder([sentOf(2)]),
      ...Array.from({ length: COUNT }, (_, n) => ({
        path: `Customers/${n}`,
        messages: n % 100 === 50 ? [reportOf(n + 10)] : [],
      })),
    ],
  }),
  reads: {
    'INBOX life': 1,
    'INBOX report': 1,
    'Sent sent': 1,
    'Customers/50 report': 1,
    'Customers/150 report': 1,
    'Customers/250 report': 1,
  },
};
