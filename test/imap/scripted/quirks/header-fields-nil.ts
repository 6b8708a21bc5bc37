import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, fetchOf, withheldOf } from '../refusing.ts';

export const headerFieldsNil: Quirk = {
  name: 'sends NIL as the header fields, and the whole header when it is asked for',
  seen: 'https://github.com/imapsync/imapsync/issues/469',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2), letterOf(3)]), sentFolder([sentOf(2)])],
    answers: {
      'UID FETCH': (connection, command) => {
        const { messages, items } = fetchOf(connection, command);
        if (!items.includes('HEADER.FIELDS')) return false;
        for (const message of messages)
          connection.sendRow(message.uid === 2 ? { ...message, header: null } : message, items);
        connection.send(`${command.tag} OK FETCH done`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
  also: (run) => expectThat('nothing withheld', withheldOf(run).length === 0, withheldOf(run)),
};
