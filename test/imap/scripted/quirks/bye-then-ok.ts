import { watching } from '../../harness.ts';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, fetchOf, withheldOf } from '../refusing.ts';

export const byeThenOk: Quirk = {
  name: 'says BYE in the middle of a FETCH, and OK for the rows that it leaves out',
  seen: 'https://github.com/chatmail/core/issues/5009',
  script: () => ({
    folders: [inbox([reportOf(1), letterOf(2), reportOf(3)]), sentFolder([sentOf(1), sentOf(3)])],
    answers: {
      'UID FETCH': (connection, command) => {
        if (connection.number > 2 || connection.folder?.path !== 'INBOX') return false;
        const { messages, items } = fetchOf(connection, command);
        for (const message of messages.slice(0, 1)) connection.sendRow(message, items);
        connection.send('* BYE Server is going down for a moment');
        connection.send(`${command.tag} OK FETCH done`);
        connection.end();
        return undefined;
      },
    },
  }),
  until: (view) => watching(view),
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 2 },
  also: (run) => {
    const said = run.engine.views.map(({ error }) => error?.data.detail);
    expectThat('the words are shown', JSON.stringify(said).includes('going down for a moment'), said);
    expectThat('nothing withheld', withheldOf(run).length === 0, withheldOf(run));
  },
};
