import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { rowsWith } from '../refusing.ts';

export const headerAsRfc822: Quirk = {
  name: 'labels the header fields RFC822.HEADER, and the source RFC822',
  seen: 'RFC 3501 section 6.4.5',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2), letterOf(3)]), sentFolder([sentOf(2)])],
    answers: { 'UID FETCH': rowsWith({ header: 'RFC822.HEADER', body: 'RFC822' }) },
  }),
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
};
