import { longAgo } from '../long-ago.ts';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** Nothing of the chosen days: that is usual in an old folder, and wrong where the server cannot search by days at all. */
export const searchFindsNoDays: Quirk = {
  name: 'answers SEARCH with nothing, though mail of the chosen days is there',
  seen: 'https://github.com/rustmailer/bichon/issues/271',
  script: () => ({
    folders: [inbox([longAgo(letterOf(1)), reportOf(2), letterOf(3)]), sentFolder([longAgo(sentOf(1)), sentOf(2)])],
    answers: {
      'UID SEARCH': (connection, { tag }) => {
        connection.send(`${tag} OK SEARCH completed`);
        return undefined;
      },
    },
  }),
  config: { days: 90 },
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 },
};
