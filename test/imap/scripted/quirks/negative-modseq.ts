import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowByRow } from '../row-by-row.ts';

export const negativeModseq: Quirk = {
  name: 'gives -1 as MODSEQ',
  seen: 'https://github.com/jstedfast/MailKit/issues/495',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: usualFolders({ highestModseq: '-1' }),
    answers: {
      'UID FETCH': rowByRow((connection, { message, items }) => connection.sendRow(message, items, { modseq: '-1' })),
    },
  }),
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(4));
    await run.pass();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
