import type { Quirk } from '../quirk.ts';
import { expectThat, fetchOf, reportsTo, withheldOf } from '../refusing.ts';

export const endsAtTheDate: Quirk = {
  name: 'leaves a message out, and ends the connection when only its date is asked for',
  seen: 'https://github.com/OfflineIMAP/offlineimap/issues/62',
  script: () =>
    reportsTo(3, {
      'UID FETCH': (connection, command) => {
        const { folder, messages, items } = fetchOf(connection, command);
        if (folder !== 'INBOX' || !messages.some(({ uid }) => uid === 2)) return false;
        if (!items.includes('BODY.PEEK')) {
          connection.end();
          return undefined;
        }
        for (const message of messages) if (message.uid !== 2) connection.sendRow(message, items);
        connection.send(`${command.tag} OK FETCH done`);
        return undefined;
      },
    }),
  reads: { 'INBOX report': 2, 'Sent sent': 1 },
  also: (run) => {
    expectThat('it is listed', withheldOf(run).join() === 'INBOX 2 header server-leaves-out', withheldOf(run));
    expectThat('after one more connection', run.server.connections() <= 3, run.server.connections());
  },
};
