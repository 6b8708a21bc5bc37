import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowByRow } from '../row-by-row.ts';

export const vanishedBetweenRows: Quirk = {
  name: 'tells by VANISHED of messages that another program deletes during a FETCH',
  seen: 'RFC 7162 section 3.2.10.2',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC',
    folders: usualFolders({ highestModseq: 10 }),
    answers: {
      'UID FETCH': rowByRow((connection, { message, items }) => {
        connection.send('* VANISHED 77:79,90');
        connection.sendRow(message, items);
      }),
    },
  }),
  reads: USUAL_READS,
};
