import { expect } from 'vitest';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

export const statusRefused: Quirk = {
  name: 'refuses STATUS of one folder and knows neither LSUB nor NAMESPACE',
  seen: 'https://github.com/twentyhq/twenty/pull/19093',
  script: () => ({
    folders: [inbox([reportOf(1)]), sentFolder([sentOf(1)]), { path: 'Calendar', messages: [reportOf(2)] }],
    answers: {
      STATUS(connection, { tag, args }) {
        if (!args.includes('Calendar')) return false;
        connection.send(`${tag} NO STATUS failed`);
        return undefined;
      },
      LSUB: (connection, { tag }) => void connection.send(`${tag} BAD what?`),
      NAMESPACE: (connection, { tag }) => void connection.send(`${tag} BAD what?`),
    },
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 1, 'Calendar report': 1 },
  also({ server }) {
    const asked = server.commands.filter((command) => command.includes('Calendar'));
    expect(asked.map((command) => command.split(' ', 1)[0])).toEqual(['STATUS', 'EXAMINE', 'EXAMINE']);
  },
};
