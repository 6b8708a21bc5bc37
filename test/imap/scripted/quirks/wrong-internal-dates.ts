import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** Moved by a program that kept no INTERNALDATE: the server took the first second of its clock. */
const LOST = { arrived: 0 };

export const wrongInternalDates: Quirk = {
  name: 'has lost when its messages arrived',
  seen: 'https://github.com/imapsync/imapsync/issues/345',
  script: () => ({
    folders: [inbox([letterOf(1, LOST), reportOf(2, LOST)]), sentFolder([sentOf(2, LOST)])],
    answers: {
      'UID SEARCH': (connection, { tag, args }) => {
        if (!args.includes('SENTSINCE')) return false;
        const uids = connection.folder?.messages.map(({ uid }) => uid) ?? [];
        connection.send(`* SEARCH ${uids.join(' ')}`);
        connection.send(`${tag} OK SEARCH done`);
        return undefined;
      },
    },
  }),
  config: { days: 90 },
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 },
  also({ server }) {
    const searches = server.commands.filter((command) => command.startsWith('UID SEARCH'));
    expect(searches).toEqual([
      expect.stringMatching(/^UID SEARCH (?:UID 1:\d+ )?OR SINCE \d+-\w+-\d+ SENTSINCE \d+-\w+-\d+(?: UID 1:\d+)?$/),
      expect.stringMatching(/ SENTSINCE /),
    ]);
  },
};
