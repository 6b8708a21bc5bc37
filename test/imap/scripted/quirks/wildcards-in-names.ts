import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const NAMES = ['100%', 'all*', '%*', 'a{3}', '{12}', 'two  spaces', ' before', 'behind ', 'NIL', 'back\\slash', '\\'];

/** What LIST, a literal or NIL mean by a name, and names with spaces. */
export const wildcardsInNames: Quirk = {
  name: 'has folders whose names mean something in IMAP: %, *, {3}, NIL, a backslash, spaces',
  seen: 'https://github.com/curl/curl/issues/517',
  script: () => ({
    folders: [
      inbox([letterOf(1)]),
      sentFolder([sentOf(1)]),
      ...NAMES.map((path, n) => ({ path, messages: [reportOf(n + 10)] })),
    ],
  }),
  reads: {
    'INBOX life': 1,
    'Sent sent': 1,
    ...Object.fromEntries(NAMES.map((path) => [`${path} report`, 1])),
  },
};
