import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

export const noModseq: Quirk = {
  name: 'offers CONDSTORE, and has it for no folder (NOMODSEQ)',
  seen: 'https://github.com/mscdex/node-imap/pull/343',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: usualFolders({ modseqLine: '* OK [NOMODSEQ] Sorry, this mailbox format does not support modsequences' }),
  }),
  async afterwards(run) {
    run.script.folders[0]?.messages.splice(1, 1, reportOf(4));
    await run.pass();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ store }) => {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 2 }]);
  },
};
