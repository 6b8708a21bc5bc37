import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, rowsWith, withheldOf } from '../refusing.ts';

export const rowsWithoutUid: Quirk = {
  name: 'sends rows without their UID',
  seen: 'https://github.com/nextcloud/mail/issues/13507',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2), letterOf(3)]), sentFolder([sentOf(2)])],
    answers: { 'UID FETCH': rowsWith({ withoutUid: true }) },
  }),
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
  also: (run) => expectThat('nothing withheld', withheldOf(run).length === 0, withheldOf(run)),
};
