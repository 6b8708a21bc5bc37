import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, fetches, withheldOf } from '../refusing.ts';

export const fetchLeavesOut: Quirk = {
  name: 'answers a FETCH with OK and leaves out a message that SEARCH lists (Exchange)',
  seen: 'https://github.com/OfflineIMAP/offlineimap/issues/62',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2, { leftOut: true }), reportOf(3)]), sentFolder([sentOf(2), sentOf(3)])],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 2 },
  also: (run) => {
    expectThat('the message is listed', withheldOf(run).join() === 'INBOX 2 header server-leaves-out', withheldOf(run));
    const alone = fetches(run).filter((line) => line.startsWith('UID FETCH 2 ('));
    expectThat('it was asked for alone, in two ways', alone.length >= 2, alone);
    expectThat('the position is past it', run.store.positions.get('INBOX')?.highestUid === 3, [...run.store.positions]);
  },
};
