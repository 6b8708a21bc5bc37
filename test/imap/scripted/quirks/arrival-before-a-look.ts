import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf, untilReport } from '../quirk.ts';

/** The server tells of the new message once. The search behind it is about another one, and must not make the app forget it. */
export const arrivalBeforeALook: Quirk = {
  name: 'gets a message before the app asks whether another one is still there',
  seen: 'RFC 3501 section 7.3.1',
  script: () => {
    const folders = [inbox([letterOf(1), reportOf(2, { leftOut: true }), letterOf(3)]), sentFolder([sentOf(2)])];
    return {
      folders,
      answers: {
        'UID FETCH': (connection) => {
          const messages = folders[0]?.messages ?? [];
          if (connection.folder?.path !== 'INBOX' || messages.length > 3) return false;
          messages.push(reportOf(4));
          connection.send('* 4 EXISTS');
          return false;
        },
      },
    };
  },
  afterwards: (run) => untilReport(run, 4),
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
};
