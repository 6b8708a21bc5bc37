import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

/** The largest number of RFC 4551, which RFC 7162 halved. */
const LARGEST = '18446744073709551615';

export const largestModseq: Quirk = {
  name: 'has a HIGHESTMODSEQ of 64 bits',
  seen: 'https://github.com/cyrusimap/cyrus-imapd/issues/2719',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: usualFolders({ highestModseq: LARGEST }),
  }),
  async afterwards(run) {
    run.script.folders[0]?.messages.splice(1, 1, reportOf(4));
    await run.restart();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ store }) => {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 2 }]);
  },
};
