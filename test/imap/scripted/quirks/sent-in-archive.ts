import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

export const sentInArchive: Quirk = {
  name: 'has a second Sent folder within the archive',
  seen: 'https://github.com/emailjs/emailjs-imap-client/issues/67',
  script: () => ({
    folders: [
      inbox([letterOf(1), reportOf(2)]),
      sentFolder([sentOf(2)]),
      { path: 'Archive', flags: '\\HasChildren \\Archive', messages: [letterOf(5)] },
      { path: 'Archive/Sent', messages: [sentOf(3), sentOf(4)] },
    ],
  }),
  // What lies in an archive may be sent mail as well, so it counts as neither.
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1, 'Archive/Sent sent': 2, 'Archive letter': 1 },
};
