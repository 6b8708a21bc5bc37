import { expect } from 'vitest';
import { letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

export const inboxInSmallLetters: Quirk = {
  name: 'calls the Inbox "Inbox", and has folders below "INBOX"',
  seen: 'https://github.com/emailjs/emailjs-imap-client/issues/18',
  script: () => ({
    folders: [
      { path: 'Inbox', messages: [letterOf(1), reportOf(2)] },
      { path: 'INBOX/Customers', messages: [reportOf(3)] },
      sentFolder([sentOf(2), sentOf(3)]),
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'INBOX/Customers report': 1, 'Sent sent': 2 },
  also: ({ store }) => {
    expect(store.positions.get('INBOX')?.role).toBe('inbox');
  },
};
