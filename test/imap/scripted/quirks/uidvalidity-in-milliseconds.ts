import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

/** Apache James took the clock in milliseconds; RFC 3501 section 2.3.1.1 wants 32 bits. */
export const uidvalidityInMilliseconds: Quirk = {
  name: 'has a UIDVALIDITY of more than 32 bits',
  seen: 'https://github.com/linagora/james-project/pull/3132',
  script: () => ({ folders: usualFolders({ uidValidity: 1_582_200_000_123 }) }),
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(4));
    await run.pass();
    await run.restart();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ store, server }) => {
    expect(store.positions.get('INBOX')?.uidValidity).toBe('1582200000123');
    // What was read is not read again.
    expect(server.commands.filter((command) => command.startsWith('UID FETCH 1:3 '))).toHaveLength(1);
  },
};
