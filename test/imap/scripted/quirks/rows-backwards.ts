import { inFolder } from '../mailbox.ts';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

export const rowsBackwards: Quirk = {
  name: 'gives the rows of a FETCH in another order than asked, and some of them twice',
  seen: 'RFC 3501 section 7.4.2',
  script: () => ({
    folders: usualFolders(),
    answers: {
      'UID FETCH': (connection, { tag, args }) => {
        const [set = '', ...items] = args.split(' ');
        const found = connection.folder === null ? [] : inFolder(connection.folder, set);
        for (const message of [...found, ...found.slice(0, 1)].reverse()) connection.sendRow(message, items.join(' '));
        connection.send(`${tag} OK FETCH done`);
        return undefined;
      },
    },
  }),
  reads: USUAL_READS,
};
