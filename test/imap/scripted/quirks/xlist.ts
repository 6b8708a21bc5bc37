import { expect } from 'vitest';
import { listedName } from '../mailbox.ts';
import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

/** XLIST came before SPECIAL-USE and has words of its own: `\Spam`, `\AllMail`. */
export const xlist: Quirk = {
  name: 'has XLIST in place of SPECIAL-USE',
  seen: 'https://github.com/zone-eu/wildduck/issues/91',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE AUTH=PLAIN SASL-IR XLIST',
    folders: [
      inbox([letterOf(1)], { flags: '\\HasNoChildren \\Inbox' }),
      { path: 'Verschickt', flags: '\\HasNoChildren \\Sent', messages: [sentOf(1)] },
      { path: 'Mist', flags: '\\HasNoChildren \\Spam', messages: [reportOf(1), letterOf(2)] },
    ],
    answers: {
      XLIST(connection, { tag }) {
        for (const folder of connection.script.folders)
          connection.send(`* XLIST (${folder.flags}) "/" ${listedName(folder)}`);
        connection.send(`${tag} OK done`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX life': 1, 'Verschickt sent': 1, 'Mist report': 1 },
  also: ({ server }) => expect(server.commands.filter((command) => command.startsWith('XLIST'))).toHaveLength(1),
};
