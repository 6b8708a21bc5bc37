import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, fetches, withheldOf } from '../refusing.ts';

export const fetchOfGone: Quirk = {
  name: 'deletes a message between SEARCH and FETCH',
  seen: 'RFC 2180 section 4.1.2',
  script: () => {
    const folder = inbox([letterOf(1), reportOf(2), reportOf(3)]);
    return {
      folders: [folder, sentFolder([sentOf(2), sentOf(3)])],
      answers: {
        'UID FETCH': (connection) => {
          const at = folder.messages.findIndex(({ uid }) => uid === 2);
          if (connection.folder !== folder || at < 0) return false;
          folder.messages.splice(at, 1);
          connection.send(`* ${at + 1} EXPUNGE`);
          return false;
        },
      },
    };
  },
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 2 },
  also: (run) => {
    expectThat('nothing withheld', withheldOf(run).length === 0, withheldOf(run));
    const alone = fetches(run).filter((line) => line.startsWith('UID FETCH 2 (') && line.includes('BODY.PEEK[HEADER]'));
    expectThat('a message that is gone is not asked for alone', alone.length === 0, fetches(run));
  },
};
