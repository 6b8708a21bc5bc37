import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const asLiteral = (path: string): string => `{${path.length}}\r\n${path}`;

/** Exchange: "If a mailbox name contains the backslash character, then the name is returned as a literal." */
export const namesAsLiterals: Quirk = {
  name: 'lists folders as literals',
  seen: 'https://github.com/smiley22/S22.Imap/issues/12',
  script: () => ({
    folders: [
      inbox([letterOf(1)], { listed: asLiteral('INBOX') }),
      sentFolder([sentOf(1)]),
      ...['Invoices\\2026', 'a "quoted" name'].map((path, n) => ({
        path,
        listed: asLiteral(path),
        messages: [reportOf(n + 10)],
      })),
    ],
  }),
  reads: { 'INBOX life': 1, 'Sent sent': 1, 'Invoices\\2026 report': 1, 'a "quoted" name report': 1 },
};
