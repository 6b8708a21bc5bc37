import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

/** Delimiters and names as servers write them that do not quote as RFC 3501 section 9 wants. */
export const oddListLines: Quirk = {
  name: 'writes delimiters and names of LIST in odd ways, and INBOX twice',
  seen: 'https://github.com/emailjs/emailjs-imap-client/issues/18',
  script: () => ({
    folders: [
      inbox([letterOf(1)], { listed: 'Inbox' }),
      inbox([letterOf(1)], { listed: '"INBOX"' }),
      { path: 'Sent', delimiter: '"\\"', messages: [sentOf(1)] },
      { path: 'Alt\\Sent', delimiter: '"\\\\"', messages: [sentOf(2)] },
      { path: 'Bare', delimiter: '/', messages: [reportOf(3)] },
      { path: 'None.Of/These', delimiter: 'NIL', messages: [reportOf(4)] },
      { path: 'NIL', listed: '"NIL"', messages: [reportOf(5)] },
      { path: 'x{3}', messages: [reportOf(6)] },
      { path: '100% *', messages: [reportOf(7)] },
    ],
    answers: {
      // Extended data behind the name (RFC 5258 section 6).
      LIST(connection, command) {
        connection.send('* LIST (\\HasChildren) "/" Extended ("CHILDINFO" ("SUBSCRIBED"))');
        connection.usual(command);
        return undefined;
      },
      STATUS: (connection, { tag, args }) =>
        args.startsWith('Extended') ? void connection.send(`${tag} NO gone`) : false,
      EXAMINE: (connection, { tag, args }) =>
        args.startsWith('Extended') ? void connection.send(`${tag} NO [NOPERM] not yours`) : false,
    },
  }),
  reads: {
    'INBOX life': 1,
    'Sent sent': 1,
    'Alt\\Sent sent': 1,
    'Bare report': 1,
    'None.Of/These report': 1,
    'NIL report': 1,
    'x{3} report': 1,
    '100% * report': 1,
  },
  shows: ['server-error Extended'],
};
