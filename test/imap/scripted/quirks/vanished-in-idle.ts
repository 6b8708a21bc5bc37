import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** After ENABLE QRESYNC a server says VANISHED where it said EXPUNGE before. */
export const vanishedInIdle: Quirk = {
  name: 'tells by VANISHED during IDLE what was deleted',
  seen: 'RFC 7162 section 3.2.10.2',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: usualFolders({ highestModseq: 10 }),
  }),
  until: ({ status }, { server }) => status === 'watching' && server.commands.includes('IDLE'),
  async afterwards({ script, server, store, engine }) {
    script.folders[0]?.messages.splice(1, 1);
    server.push('* VANISHED 2,77:79');
    await engine.until(() => store.gone.length > 0);
  },
  reads: USUAL_READS,
  also: ({ store }) => {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 2 }]);
  },
};
