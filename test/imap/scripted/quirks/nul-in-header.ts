import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

export const nulInHeader: Quirk = {
  name: 'keeps messages with NUL bytes in header and body',
  seen: 'https://github.com/djc/imap-proto/pull/176',
  script: () => ({
    folders: [
      inbox([
        letterOf(1, { source: String(letterOf(1).source).replace('Subject: Hello', 'Subject: H\0llo') }),
        reportOf(2, { source: String(reportOf(2).source).replace('could not', 'could\0not') }),
      ]),
      sentFolder([sentOf(2)]),
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 },
  also: ({ store }) => {
    expect(store.facts.map(({ fact }) => fact.from?.address)).toContain('friend1@else.example');
  },
};
