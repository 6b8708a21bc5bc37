import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** Two folders on the server, one of which has a name that another client did not encode. */
export const twoNamesShownAlike: Quirk = {
  name: 'has two folders with one name to show, and others that differ by case alone',
  seen: 'https://github.com/imapsync/imapsync/issues/519',
  script: () => ({
    folders: [
      inbox([]),
      sentFolder([sentOf(1)]),
      { path: 'raw', listed: '"A & B"', messages: [reportOf(11)] },
      { path: 'encoded', listed: '"A &- B"', messages: [letterOf(12), letterOf(13)] },
      { path: 'kunden', messages: [reportOf(14)] },
      { path: 'Kunden', messages: [letterOf(15)] },
    ],
  }),
  reads: {
    'Sent sent': 1,
    'A & B letter': 2,
    'A & B (2) report': 1,
    'kunden report': 1,
    'Kunden letter': 1,
  },
};
