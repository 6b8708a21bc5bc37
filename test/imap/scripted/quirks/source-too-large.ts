import { report } from '../../mail.ts';
import { inbox, LATELY, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, fetchOf, withheldOf } from '../refusing.ts';

export const sourceTooLarge: Quirk = {
  name: 'sends a whole message of 6 MB when its first part is asked for',
  seen: 'RFC 3501 section 6.4.5',
  script: () => ({
    folders: [
      inbox([reportOf(1), reportOf(2, { source: report({ n: 2, at: LATELY }, 6_000_000) }), reportOf(3)]),
      sentFolder([sentOf(1), sentOf(2)]),
    ],
    answers: {
      'UID FETCH': (connection, command) => {
        const { messages, items } = fetchOf(connection, command);
        for (const message of messages)
          connection.sendRow(message, items.replace(/(BODY\.PEEK\[\])<0\.\d+>/, '$1'), { body: 'BODY[]<0>' });
        connection.send(`${command.tag} OK FETCH done`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX report': 3, 'Sent sent': 2 },
  also: (run) =>
    expectThat('one is listed', withheldOf(run).join() === 'INBOX 2 source answer-too-large', withheldOf(run)),
};
