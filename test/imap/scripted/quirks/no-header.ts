import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

export const noHeader: Quirk = {
  name: 'keeps a message without any header, and one without a byte',
  seen: 'https://github.com/Webklex/php-imap/issues/510',
  script: () => ({
    folders: [
      inbox([
        letterOf(1, { source: '\r\n\r\nOnly a body.\r\n' }),
        reportOf(2),
        letterOf(3, { source: '' }),
        letterOf(4),
      ]),
      sentFolder([sentOf(2)]),
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 },
  shows: ['file-unreadable INBOX', 'file-unreadable INBOX'],
};
