import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** Gmail: "* OK [HIGHESTMODSEQ 247793]", as the examples of RFC 7162 wrongly show it. */
export const codesWithoutWords: Quirk = {
  name: 'writes codes without words, and ends commands with OK alone',
  seen: 'https://github.com/modern-email/defects/issues/28',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: usualFolders({ highestModseq: 247793 }),
    written: (line) => line.replace(/^(\S+ OK)(?: (\[[^\]]*\]))?.*/, (_, ok, code) => (code ? `${ok} ${code}` : ok)),
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
  also: ({ store }) => {
    expect(store.positions.get('INBOX')).toMatchObject({ highestModseq: '247793', highestUid: 3 });
  },
};
