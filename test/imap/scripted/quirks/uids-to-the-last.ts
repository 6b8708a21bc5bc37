import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf, untilReport } from '../quirk.ts';

const LAST = 4_294_967_295;

export const uidsToTheLast: Quirk = {
  name: 'has used up its UIDs',
  seen: 'RFC 3501 section 2.3.1.1',
  script: () => ({
    folders: [
      inbox([letterOf(1), { ...reportOf(3), uid: LAST - 1 }, { ...reportOf(4), uid: LAST }], { uidNext: LAST }),
      sentFolder([sentOf(3), sentOf(4)]),
    ],
  }),
  async afterwards(run) {
    // No UID is left for another message, nor for UIDNEXT; the server can only tell that one is there.
    run.server.push('* 4 EXISTS');
    await untilReport(run, LAST);
    await run.pass();
  },
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 2 },
  also: ({ server }) => {
    const beyond = server.commands.filter((command) => /\b(?:4294967296|\d{11,})\b/.test(command));
    expect(beyond).toEqual([]);
  },
};
