import { searched } from '../mailbox.ts';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const ALL = 120;
const LIMIT = 50;

/** The oldest messages come first, and the code names no UID at which to go on. */
export const searchCutWithoutEnd: Quirk = {
  name: 'answers SEARCH for its oldest messages alone, and says only that there is a limit',
  seen: 'RFC 5530 section 3',
  script: () => ({
    folders: [inbox(Array.from({ length: ALL }, (_, at) => reportOf(at * 1000 + 7))), sentFolder([sentOf(1)])],
    answers: {
      'UID SEARCH': (connection, { tag, args }) => {
        const { folder } = connection;
        if (folder === null || folder.path !== 'INBOX') return false;
        const found = searched(folder, args);
        connection.send(`* SEARCH ${found.slice(0, LIMIT).join(' ')}`.trim());
        connection.send(found.length > LIMIT ? `${tag} OK [LIMIT] too many` : `${tag} OK all`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX report': ALL, 'Sent sent': 1 },
};
