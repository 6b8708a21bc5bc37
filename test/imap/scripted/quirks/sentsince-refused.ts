import { ALL_READ, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const sentsinceRefused: Quirk = {
  name: 'does not know SENTSINCE',
  seen: 'https://github.com/DirectoryTree/ImapEngine/issues/56',
  script: () => ({
    ...smallMailbox(),
    answers: {
      'UID SEARCH': (connection, { tag, args }) => {
        if (!args.includes('SENTSINCE')) return false;
        connection.send(`${tag} NO SEARCH: mtd: internal error: Bad token`);
        return undefined;
      },
    },
  }),
  config: { days: 90 },
  reads: ALL_READ,
};
