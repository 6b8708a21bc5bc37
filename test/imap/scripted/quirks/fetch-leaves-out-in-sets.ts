import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, fetchOf, withheldOf } from '../refusing.ts';

export const fetchLeavesOutInSets: Quirk = {
  name: 'leaves a message out of the answer for many, and hands it out alone',
  seen: 'https://github.com/MailCore/mailcore2/issues/1445',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2), reportOf(3)]), sentFolder([sentOf(2), sentOf(3)])],
    answers: {
      'UID FETCH': (connection, command) => {
        const { messages, items } = fetchOf(connection, command);
        if (connection.folder?.path !== 'INBOX' || messages.length === 1) return false;
        for (const message of messages) if (message.uid !== 2) connection.sendRow(message, items);
        connection.send(`${command.tag} OK FETCH done`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 2 },
  also: (run) => expectThat('nothing withheld', withheldOf(run).length === 0, withheldOf(run)),
};
