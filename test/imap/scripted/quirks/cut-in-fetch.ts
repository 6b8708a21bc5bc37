import { expect } from 'vitest';
import { inFolder } from '../mailbox.ts';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** Delta Chat took the end of the connection for the end of the rows, and its position passed messages that it never read. */
export const cutInFetch: Quirk = {
  name: 'ends the connection in the middle of a row, twice',
  seen: 'https://github.com/chatmail/core/issues/5009',
  script: () => {
    let cuts = 0;
    return {
      folders: [
        inbox([letterOf(1), reportOf(2), letterOf(3), reportOf(4), reportOf(5)]),
        sentFolder([sentOf(2), sentOf(4), sentOf(5)]),
      ],
      answers: {
        'UID FETCH': (connection, { args }) => {
          if (connection.folder?.path !== 'INBOX' || cuts === 2) return false;
          cuts++;
          const [set = '', ...items] = args.split(' ');
          const [first] = inFolder(connection.folder, set);
          if (first) connection.sendRow(first, items.join(' '));
          connection.sendBytes(Buffer.from('* 2 FETCH (UID 2 INTERNALDATE "01-Jul-2026 10:0'));
          connection.end();
          return undefined;
        },
      },
    };
  },
  reads: { 'INBOX life': 2, 'INBOX report': 3, 'Sent sent': 3 },
  also: ({ server }) => {
    expect(server.connections()).toBe(3);
  },
};
