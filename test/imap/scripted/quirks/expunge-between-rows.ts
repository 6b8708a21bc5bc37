import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowByRow } from '../row-by-row.ts';

/** RFC 3501 section 5.5 forbids EXPUNGE during FETCH alone, and RFC 2180 tells how servers do otherwise. */
export const expungeBetweenRows: Quirk = {
  name: 'reports other messages between the rows of a FETCH',
  seen: 'RFC 3501 section 7.4.2',
  script: () => ({
    folders: usualFolders(),
    answers: {
      'UID FETCH': rowByRow((connection, { message, items }) => {
        connection.send('* 1 FETCH (FLAGS (\\Seen))');
        connection.sendRow(message, items);
        connection.send('* 4 EXISTS');
      }),
    },
  }),
  reads: USUAL_READS,
};
