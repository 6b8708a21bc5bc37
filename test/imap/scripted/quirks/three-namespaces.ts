import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

const within = { delimiter: '"."' } as const;

/** Cyrus: "* NAMESPACE (("INBOX." ".")) (("user." ".")) (("" "."))". The folders of other people are left alone. */
export const threeNamespaces: Quirk = {
  name: 'has the prefix INBOX. for own folders, user. for those of others and none for shared ones',
  seen: 'https://github.com/nextcloud/mail/issues/2105',
  script: () => ({
    namespaces: '(("INBOX." ".")) (("user." ".")) (("" "."))',
    folders: [
      inbox([letterOf(1), reportOf(2)], within),
      { path: 'INBOX.Sent', messages: [sentOf(2), sentOf(3)], ...within },
      { path: 'INBOX.Rules', messages: [reportOf(3)], ...within },
      { path: 'user.ben', messages: [reportOf(8)], ...within },
      { path: 'user.ben.Sent', messages: [sentOf(8)], ...within },
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'INBOX.Sent sent': 2, 'INBOX.Rules report': 1 },
};
