import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowByRow } from '../row-by-row.ts';

const alert = '* OK [ALERT] Filesystem notification initialization error -- contact your mail administrator';

/** Dovecot says "* OK Still here" while it works; Courier alerts each client that its file monitor is missing. */
export const stillHere: Quirk = {
  name: 'says that it is still there, and alerts, in the midst of every answer',
  seen: 'https://github.com/postalsys/imapflow/issues/14',
  script: () => ({
    folders: usualFolders(),
    written: (line) => (/^\S+ (?:OK|STATUS|SEARCH|LIST)/.test(line) ? `* OK Still here\r\n${alert}\r\n${line}` : line),
    greeting: '* OK ready',
    answers: {
      'UID FETCH': rowByRow((connection, { message, items }) => {
        connection.send('* OK Hang in there..');
        connection.sendRow(message, items);
      }),
    },
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
};
