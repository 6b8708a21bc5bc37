import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

/** A server with the user's folders below "INBOX." that lists all folders where only those were asked for. */
export const sharedUnderThePrefix: Quirk = {
  name: 'lists the folders of others beside those below its prefix',
  seen: 'https://github.com/seanthegeek/mailsuite/pull/25',
  script: () => ({
    namespaces: '(("INBOX." ".")) (("user." ".")) (("#shared." "."))',
    folders: [
      inbox([letterOf(1)], { delimiter: '"."' }),
      { path: 'INBOX.Sent', delimiter: '"."', messages: [sentOf(1)] },
      { path: 'INBOX.Kunden', delimiter: '"."', messages: [reportOf(1)] },
      { path: '#shared.info', delimiter: '"."', messages: [reportOf(2)] },
      { path: 'user.ben.Sent', delimiter: '"."', flags: '\\Sent', messages: [sentOf(3)] },
      { path: 'Verein', delimiter: '"."', messages: [reportOf(4)] },
    ],
    answers: {
      LIST(connection, command) {
        connection.usual({ ...command, args: command.args.replace('"INBOX."', '""') });
        return undefined;
      },
    },
  }),
  reads: { 'INBOX life': 1, 'INBOX.Sent sent': 1, 'INBOX.Kunden report': 1, 'Verein report': 1 },
  also({ server }) {
    expect(server.commands).toContain('LIST "INBOX." "*"');
    expect(server.commands).toContain('EXAMINE Verein');
  },
};

/** RFC 2342 section 5: the namespaces of others, which this server gives the prefix of the user's own. */
export const othersUnderOnePrefix: Quirk = {
  name: 'gives the folders of others the prefix of the user’s own',
  seen: 'RFC 2342 section 5',
  script: () => ({
    namespaces: '(("INBOX/" "/")) (("INBOX/" "/")) (("" "/"))',
    folders: [
      inbox([letterOf(1)]),
      { path: 'INBOX/Sent', messages: [sentOf(1)] },
      { path: 'INBOX/Kunden', messages: [reportOf(1)] },
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX/Sent sent': 1, 'INBOX/Kunden report': 1 },
};
