import { searched } from '../mailbox.ts';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

export const aSearchLineForEach: Quirk = {
  name: 'answers SEARCH by a line for each message',
  seen: 'RFC 3501 section 7.2.5',
  script: () => ({
    folders: usualFolders(),
    answers: {
      'UID SEARCH': (connection, { tag, args }) => {
        for (const uid of connection.folder === null ? [] : searched(connection.folder, args))
          connection.send(`* SEARCH ${uid}`);
        connection.send(`${tag} OK SEARCH done`);
        return undefined;
      },
    },
  }),
  reads: USUAL_READS,
};
