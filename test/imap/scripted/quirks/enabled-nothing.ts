import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

/** iCloud: "* ENABLED" with nothing behind it, and HIGHESTMODSEQ in every folder. */
export const enabledNothing: Quirk = {
  name: 'enables what was asked for and lists nothing as enabled',
  seen: 'https://github.com/lswith/imap-mcp/issues/8',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: usualFolders({ highestModseq: 10 }),
    written: (line) => line.replace(/^\* ENABLED .*/, '* ENABLED'),
  }),
  async afterwards({ script, restart }) {
    const [inbox] = script.folders;
    inbox?.messages.splice(1, 1, reportOf(4));
    if (inbox) script.folders[0] = { ...inbox, highestModseq: 20, vanished: '2' };
    await restart();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ store }) => {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 2 }]);
  },
};
