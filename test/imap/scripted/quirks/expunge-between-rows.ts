import { inFolder } from '../mailbox.ts';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** RFC 3501 section 5.5 forbids EXPUNGE during FETCH alone, and RFC 2180 tells how servers do otherwise. */
export const expungeBetweenRows: Quirk = {
  name: 'reports other messages between the rows of a FETCH',
  seen: 'RFC 3501 section 7.4.2',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2), letterOf(3)]), sentFolder([sentOf(2)])],
    answers: {
      'UID FETCH': (connection, { tag, args }) => {
        const [set = '', ...items] = args.split(' ');
        for (const message of connection.folder === null ? [] : inFolder(connection.folder, set)) {
          connection.send('* 1 FETCH (FLAGS (\\Seen))');
          connection.sendRow(message, items.join(' '));
          connection.send('* 4 EXISTS');
        }
        connection.send(`${tag} OK FETCH done`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
};
