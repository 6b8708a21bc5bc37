import { expect } from 'vitest';
import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const noUidvalidity: Quirk = {
  name: 'gives no UIDVALIDITY',
  seen: 'RFC 3501 section 6.3.1',
  script: () => ({ folders: usualFolders({ uidValidity: null }) }),
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
    await run.restart();
    await run.pass();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ store, server }) => {
    expect(store.positions.get('INBOX')).toMatchObject({ uidValidity: '0', highestUid: 4, lowestUid: 1 });
    // No message is read twice.
    expect(server.commands.filter((command) => command.startsWith('UID FETCH 3'))).toEqual([]);
  },
};
