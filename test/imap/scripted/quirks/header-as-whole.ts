import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { rowsWith } from '../refusing.ts';

export const headerAsWhole: Quirk = {
  name: 'labels the header fields BODY[HEADER]',
  seen: 'https://github.com/barbushin/php-imap/issues/510',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2), letterOf(3)]), sentFolder([sentOf(2)])],
    answers: { 'UID FETCH': rowsWith({ header: 'BODY[HEADER]' }) },
  }),
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
};
