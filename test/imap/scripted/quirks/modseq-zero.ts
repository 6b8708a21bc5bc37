import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

const change = (folders: { messages: unknown[] }[], at: number): unknown => folders[at]?.messages.splice(0, 1);

/** Nothing that was deleted was noticed: the number is the same as before. */
export const modseqZero: Quirk = {
  name: 'offers CONDSTORE and QRESYNC, and always gives HIGHESTMODSEQ 0',
  seen: 'RFC 7162 section 3.1.2.1',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: [
      ...usualFolders({ highestModseq: 0 }),
      { path: 'Rules', messages: [reportOf(5), reportOf(6)], highestModseq: 0 },
    ],
  }),
  async afterwards(run) {
    change(run.script.folders, 0);
    change(run.script.folders, 2);
    await run.pass();
    await run.restart();
    change(run.script.folders, 1);
    await run.restart();
  },
  reads: { ...USUAL_READS, 'Rules report': 2 },
  also: ({ store, server }) => {
    expect(store.gone).toEqual(
      expect.arrayContaining([
        { path: 'INBOX', uid: 1 },
        { path: 'Rules', uid: 5 },
        { path: 'Sent', uid: 2 },
      ]),
    );
    expect(store.gone).toHaveLength(3);
    expect(server.commands.filter((command) => command.includes('QRESYNC ('))).toEqual([]);
  },
};
