import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

const within = { delimiter: '"."' } as const;

/** Courier and old Cyrus: "* LIST (\HasChildren) "." INBOX", "* LIST (\HasNoChildren) "." INBOX.Archive.2013". */
export const dotsAndAPrefix: Quirk = {
  name: 'has every folder below INBOX, and a dot between the names',
  seen: 'https://github.com/nextcloud/mail/issues/947',
  script: () => ({
    namespaces: '(("INBOX." ".")) NIL (("#shared." ".")("shared." "."))',
    folders: [
      inbox([letterOf(1), reportOf(2)], within),
      { path: 'INBOX.Sent', messages: [sentOf(2), sentOf(3)], ...within },
      { path: 'INBOX.Archive', flags: '\\HasChildren', messages: [], ...within },
      { path: 'INBOX.Archive.2013', messages: [reportOf(3)], ...within },
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'INBOX.Sent sent': 2, 'INBOX.Archive.2013 report': 1 },
  also: ({ store }) => {
    expect(store.positions.get('INBOX.Sent')?.role).toBe('sent');
  },
};
