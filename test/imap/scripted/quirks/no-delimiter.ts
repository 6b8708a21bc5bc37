import { inbox, letterOf, type Quirk, reportOf, sentOf } from '../quirk.ts';

const flat = { delimiter: 'NIL' } as const;

export const noDelimiter: Quirk = {
  name: 'knows no folders within folders (delimiter NIL)',
  seen: 'https://github.com/nextcloud/mail/issues/2105',
  script: () => ({
    namespaces: '(("" NIL)) NIL NIL',
    folders: [
      inbox([letterOf(1), reportOf(2)], flat),
      { path: 'Sent', messages: [sentOf(2), sentOf(3)], ...flat },
      { path: 'Customers.2024/25', messages: [reportOf(3)], ...flat },
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 2, 'Customers.2024/25 report': 1 },
};
