import { expect } from 'vitest';
import { searched } from '../mailbox.ts';
import { inbox, letterOf, type Quirk, sentFolder, sentOf } from '../quirk.ts';

const ALL = 520;

/** Only EXISTS shows it. What the search leaves out was not deleted, either. */
export const searchCutSilently: Quirk = {
  name: 'answers SEARCH for its newest hundred messages, and OK',
  seen: 'https://github.com/rustmailer/bichon/issues/144',
  script: () => ({
    folders: [inbox(Array.from({ length: ALL }, (_, at) => letterOf(at + 1))), sentFolder([sentOf(1)])],
    answers: {
      'UID SEARCH': (connection, { tag, args }) => {
        const found = connection.folder === null ? [] : searched(connection.folder, args);
        connection.send(`* SEARCH ${found.slice(-100).join(' ')}`.trim());
        connection.send(`${tag} OK done`);
        return undefined;
      },
    },
  }),
  async afterwards(run) {
    run.script.folders[0]?.messages.splice(19, 1);
    await run.pass();
  },
  reads: { 'INBOX life': ALL, 'Sent sent': 1 },
  also: ({ store }) => {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 20 }]);
  },
};
