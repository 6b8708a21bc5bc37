import { expect } from 'vitest';
import { LIST_STATUS } from '../list-status.ts';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** RFC 5819: LIST gives the STATUS of all folders in one round trip. */
export const listStatusOfMany: Quirk = {
  name: 'has 2,000 folders and tells the state of all in one answer',
  seen: 'RFC 5819 section 2',
  script: () => ({
    capabilities: LIST_STATUS,
    folders: [
      inbox([reportOf(1)]),
      sentFolder([sentOf(1)]),
      ...Array.from({ length: 2000 }, (_, n) => ({ path: `Kunden/K${n}`, messages: n === 1999 ? [reportOf(2)] : [] })),
    ],
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 1, 'Kunden/K1999 report': 1 },
  also({ server }) {
    expect(server.commands.filter((command) => command.startsWith('STATUS'))).toEqual([]);
    expect(server.commands.filter((command) => command.startsWith('LIST "" "*"'))).toHaveLength(1);
    expect(server.commands.length).toBeLessThan(25);
  },
};
