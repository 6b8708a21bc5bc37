import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

export const modseqThatNeverMoves: Quirk = {
  name: 'offers CONDSTORE, and gives the same HIGHESTMODSEQ after a deletion',
  seen: 'RFC 7162 section 3.1.2.1',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE',
    folders: [...usualFolders(), { path: 'Rules', messages: [reportOf(5), reportOf(6)] }].map((folder) => ({
      ...folder,
      highestModseq: 7,
    })),
  }),
  async afterwards(run) {
    run.script.folders[2]?.messages.splice(0, 1);
    await run.pass();
  },
  reads: { ...USUAL_READS, 'Rules report': 2 },
  also: ({ store }) => {
    expect(store.gone).toEqual([{ path: 'Rules', uid: 5 }]);
  },
};
