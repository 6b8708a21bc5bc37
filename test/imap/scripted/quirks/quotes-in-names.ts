import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const NAMES = ['Printer "Login"', '"', 'ends with a quote"', "apostrophe's", '(test)', '[brackets]', '#news', '~tilde'];

export const quotesInNames: Quirk = {
  name: 'has folders with quotes and brackets in their names',
  seen: 'https://github.com/laminas/laminas-mail/issues/188',
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
