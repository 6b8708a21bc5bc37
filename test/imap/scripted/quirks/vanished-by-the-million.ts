import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** A server that remembers no expunges names every UID that it has not (RFC 7162 section 3.2.5.1). */
export const vanishedByTheMillion: Quirk = {
  name: 'reports two million vanished messages when a folder is opened',
  seen: 'RFC 7162 section 3.2.10.1',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: [
      inbox([letterOf(1), reportOf(2), reportOf(3)], { highestModseq: 10, uidNext: 2_000_000 }),
      sentFolder([sentOf(2)], { highestModseq: 10 }),
    ],
  }),
  async afterwards({ script, restart }) {
    const [, sent] = script.folders;
    script.folders.splice(
      0,
      2,
      inbox([letterOf(1), reportOf(3)], { highestModseq: 20, uidNext: 2_000_000, vanished: '2,4:1999999' }),
      ...(sent === undefined ? [] : [sent]),
    );
    await restart();
  },
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 1 },
  also: ({ store, server }) => {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 2 }]);
    expect(server.commands.filter((command) => command.includes('QRESYNC (1 10)'))).toHaveLength(1);
  },
};
