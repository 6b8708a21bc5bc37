import { searched, toSet } from '../mailbox.ts';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

export const esearchForSearch: Quirk = {
  name: 'answers SEARCH by ESEARCH though nobody asked for it',
  seen: 'RFC 9051 section 7.3.4',
  script: () => ({
    folders: usualFolders(),
    answers: {
      'UID SEARCH': (connection, { tag, args }) => {
        const found =
          connection.folder === null ? [] : searched(connection.folder, args.replace(/^RETURN \(.*?\) /, ''));
        const all = found.length === 0 ? '' : ` ALL ${toSet(found)}`;
        connection.send(`* ESEARCH (TAG "${tag}") UID${all}`);
        connection.send(`${tag} OK SEARCH done`);
        return undefined;
      },
    },
  }),
  reads: USUAL_READS,
};
