import { inbox, LATELY, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const DAY_MS = 86_400_000;
const before = { arrived: LATELY - 200 * DAY_MS };

/** Nothing of the chosen days: that is usual in an old folder, and wrong where the server cannot search by days at all. */
export const searchFindsNoDays: Quirk = {
  name: 'answers SEARCH with nothing, though mail of the chosen days is there',
  seen: 'https://github.com/rustmailer/bichon/issues/271',
  script: () => ({
    folders: [inbox([letterOf(1, before), reportOf(2), letterOf(3)]), sentFolder([sentOf(1, before), sentOf(2)])],
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
