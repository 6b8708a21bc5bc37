import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

/** Yahoo has XYMHIGHESTMODSEQ, an extension of its own. */
export const modseqWithoutCondstore: Quirk = {
  name: 'gives HIGHESTMODSEQ and offers no CONDSTORE',
  seen: 'https://github.com/whiteout-io/imap-client/pull/40',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ID NAMESPACE XYMHIGHESTMODSEQ',
    folders: usualFolders({ modseqLine: '* OK [HIGHESTMODSEQ 247793] Highest' }),
  }),
  async afterwards(run) {
    run.script.folders[0]?.messages.splice(1, 1, reportOf(4));
    await run.pass();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ store, server }) => {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 2 }]);
    expect(server.commands.filter((command) => /CHANGEDSINCE|QRESYNC|MODSEQ/.test(command))).toEqual([]);
  },
};
