import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

const within = { delimiter: '"\\\\"' } as const;

export const backslashBetween: Quirk = {
  name: 'separates the names of folders by a backslash',
  seen: 'RFC 3501 section 7.2.2',
  script: () => ({
    namespaces: '(("" "\\\\")) NIL NIL',
    folders: [
      inbox([letterOf(1), reportOf(2)], within),
      { path: 'Mail\\Sent', messages: [sentOf(2), sentOf(3)], ...within },
      { path: 'Customers\\2024', messages: [reportOf(3)], ...within },
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Mail\\Sent sent': 2, 'Customers\\2024 report': 1 },
};
