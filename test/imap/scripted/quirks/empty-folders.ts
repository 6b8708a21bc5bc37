import { expect } from 'vitest';
import { inbox, type Quirk, reportOf, sentFolder } from '../quirk.ts';

/** Dovecot: "8 BAD Error in IMAP command FETCH: Invalid messageset (0.001 + 0.000 secs)." */
export const emptyFolders: Quirk = {
  name: 'refuses FETCH and SEARCH of a folder without a message',
  seen: 'https://github.com/postalsys/imapflow/issues/209',
  script: () => ({
    folders: [inbox([], { uidNext: 7 }), sentFolder([], { uidNext: 3 }), { path: 'Filed', messages: [reportOf(4)] }],
    answers: Object.fromEntries(
      ['FETCH', 'UID FETCH'].map((name) => [
        name,
        (connection, { tag }) => {
          if (connection.folder?.messages.length !== 0) return false;
          connection.send(`${tag} BAD Error in IMAP command ${name}: Invalid messageset (0.001 + 0.000 secs).`);
          return undefined;
        },
      ]),
    ),
  }),
  afterwards: (run) => run.pass(),
  reads: { 'Filed report': 1 },
  also: ({ store, server }) => {
    expect(server.commands.filter((command) => command.includes('FETCH'))).toHaveLength(2);
    expect(store.positions.get('INBOX')).toMatchObject({ highestUid: 6, lowestUid: 1 });
  },
};
