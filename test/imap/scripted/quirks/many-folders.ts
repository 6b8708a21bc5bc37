import { expect } from 'vitest';
import type { ScriptedFolder } from '../mailbox.ts';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const MANY = 2000;
/** Fewer where each costs a round trip. */
const FEWER = 300;

/** Every hundredth folder has a report. */
function folders(count: number): ScriptedFolder[] {
  const customers = Array.from({ length: count }, (_, n) => ({
    path: `Customers/${n}`,
    messages: n % 100 === 50 ? [reportOf(n + 10)] : [],
  }));
  return [inbox([letterOf(1), reportOf(2)]), sentFolder([sentOf(2)]), ...customers];
}

const reads = (count: number): Readonly<Record<string, number>> => ({
  'INBOX life': 1,
  'INBOX report': 1,
  'Sent sent': 1,
  ...Object.fromEntries(Array.from({ length: count / 100 }, (_, n) => [`Customers/${n * 100 + 50} report`, 1])),
});

export const foldersByStatus: Quirk = {
  name: 'has 300 folders, and gives the state of each by STATUS alone',
  seen: 'RFC 5819 section 1',
  script: () => ({ folders: folders(FEWER) }),
  reads: reads(FEWER),
};

export const foldersByListStatus: Quirk = {
  name: 'has 2,000 folders, and gives their states with LIST (LIST-STATUS)',
  seen: 'RFC 5819 section 2',
  script: () => ({ capabilities: 'IMAP4rev1 IDLE LIST-EXTENDED LIST-STATUS SPECIAL-USE', folders: folders(MANY) }),
  afterwards: (run) => run.pass(),
  reads: reads(MANY),
  also: ({ server }) => {
    expect(server.commands.filter((command) => command.startsWith('STATUS'))).toEqual([]);
  },
};
