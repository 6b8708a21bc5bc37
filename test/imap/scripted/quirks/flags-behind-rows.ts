import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowByRow } from '../row-by-row.ts';

/** Proton Bridge: "* 51744 EXPUNGE", "* OK [UNSEEN 51744] …", "* 51744 FETCH (FLAGS (NonJunk) UID 51833)". */
export const flagsBehindRows: Quirk = {
  name: 'tells of a changed message, with its UID, in the midst of a FETCH',
  seen: 'https://github.com/ProtonMail/proton-bridge/issues/219',
  script: () => ({
    folders: usualFolders(),
    answers: {
      'UID FETCH': rowByRow((connection, { message, items }) => {
        connection.sendRow(message, items);
        connection.send('* 3 EXPUNGE');
        connection.send('* OK [UNSEEN 3] Message 3 is first unseen');
        connection.send('* 3 EXISTS');
        connection.send(`* 1 FETCH (FLAGS (NonJunk) UID ${message.uid})`);
      }),
    },
  }),
  reads: USUAL_READS,
};
