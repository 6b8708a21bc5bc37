import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** RFC 3501 section 2.3.1.1 forbids it. The number never moves, either. */
export const uidnextTooLow: Quirk = {
  name: 'gives a UIDNEXT below the highest UID',
  seen: 'https://github.com/jstedfast/MailKit/issues/1010',
  script: () => ({
    folders: [
      inbox([letterOf(1), reportOf(2), reportOf(9)], { uidNext: 3 }),
      sentFolder([sentOf(2), sentOf(9)], { uidNext: 3 }),
      { path: 'Rules', messages: [reportOf(21), reportOf(22)], uidNext: 22 },
    ],
  }),
  async afterwards(run) {
    run.script.folders[2]?.messages.push(reportOf(23));
    await run.pass();
  },
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 2, 'Rules report': 3 },
  also: ({ store }) => {
    expect(store.positions.get('INBOX')?.highestUid).toBe(9);
  },
};
