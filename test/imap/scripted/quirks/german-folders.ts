import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

const within = { delimiter: '"."' } as const;

/** In modified UTF-7 (RFC 3501 section 5.1.3): Entwürfe, Gelöscht. */
export const germanFolders: Quirk = {
  name: 'marks no folder, and has INBOX.Gesendet, INBOX.Entwürfe and INBOX.Papierkorb',
  seen: 'https://github.com/nextcloud/mail/issues/2919',
  script: () => ({
    namespaces: '(("INBOX." ".")) NIL NIL',
    folders: [
      inbox([letterOf(1), reportOf(2)], within),
      { path: 'INBOX.Gesendet', messages: [sentOf(2), sentOf(3)], ...within },
      { path: 'INBOX.Entwürfe', listed: '"INBOX.Entw&APw-rfe"', messages: [sentOf(9)], ...within },
      { path: 'INBOX.Papierkorb', messages: [reportOf(3)], ...within },
      { path: 'INBOX.Geschäft', listed: '"INBOX.Gesch&AOQ-ft"', messages: [reportOf(4)], ...within },
    ],
  }),
  reads: {
    'INBOX life': 1,
    'INBOX report': 1,
    'INBOX.Gesendet sent': 2,
    'INBOX.Papierkorb report': 1,
    'INBOX.Geschäft report': 1,
  },
  also: ({ store }) => {
    expect(store.positions.get('INBOX.Gesendet')?.role).toBe('sent');
  },
};
