import { encodeMailboxName } from '../../../../electron/imap/folders/mailbox-names.ts';
import { inbox, letterOf, type Quirk, sentOf } from '../quirk.ts';

/** Mail programs create the folder in the language of their user, and the server marks nothing. */
export const sentWithoutAMark: Quirk = {
  name: 'names the Sent folders in the languages of their users and marks none',
  seen: 'https://github.com/hmailserver/hmailserver/issues/534',
  script: () => ({
    folders: [
      inbox([letterOf(1)]),
      ...['Verzonden items', 'Gönderilmiş Öğeler', 'העברות', 'פריטים שנשלחו', 'रिपोर्ट', 'भेजे गए आइटम'].map(
        (path, n) => ({
          path,
          listed: `"${encodeMailboxName(path, false)}"`,
          messages: [sentOf(10 + n)],
        }),
      ),
    ],
  }),
  reads: {
    'INBOX life': 1,
    'Verzonden items sent': 1,
    'Gönderilmiş Öğeler sent': 1,
    'פריטים שנשלחו sent': 1,
    'भेजे गए आइटम sent': 1,
    'העברות letter': 1,
    'रिपोर्ट letter': 1,
  },
};
