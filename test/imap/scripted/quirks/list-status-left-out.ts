import { expect } from 'vitest';
import { LIST_STATUS } from '../list-status.ts';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** RFC 5819 section 2: a server may leave out the STATUS of a folder for which it cannot tell it. */
export const listStatusLeftOut: Quirk = {
  name: 'leaves out the state of some folders in the answer to LIST-STATUS',
  seen: 'https://github.com/jstedfast/MailKit/issues/879',
  script: () => ({
    capabilities: LIST_STATUS,
    folders: [inbox([reportOf(1)]), sentFolder([sentOf(1)]), { path: 'Kunden', messages: [reportOf(2)] }],
    answers: {
      LIST(connection, command) {
        const { send } = connection;
        connection.send = (line) => {
          if (!line.startsWith('* STATUS "Kunden"')) send.call(connection, line);
        };
        connection.usual(command);
        connection.send = send;
        return undefined;
      },
    },
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 1, 'Kunden report': 1 },
};

/** A server that knows the syntax and tells no STATUS. */
export const listStatusIgnored: Quirk = {
  name: 'offers LIST-STATUS and tells no state',
  seen: 'https://github.com/emersion/go-imap/issues/681',
  script: () => ({
    capabilities: LIST_STATUS,
    folders: [inbox([reportOf(1)]), sentFolder([sentOf(1)]), { path: 'Kunden', messages: [reportOf(2)] }],
    answers: {
      LIST(connection, command) {
        connection.usual({ ...command, args: command.args.replace(/ RETURN .*/, '') });
        return undefined;
      },
    },
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 1, 'Kunden report': 1 },
  also: ({ server }) => expect(server.commands.filter((command) => command.startsWith('STATUS'))).toHaveLength(3),
};
