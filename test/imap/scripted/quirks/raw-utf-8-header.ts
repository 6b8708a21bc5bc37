import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

export const rawUtf8Header: Quirk = {
  name: 'keeps header fields in UTF-8 that are not encoded',
  seen: 'https://github.com/purebred-mua/purebred-email/issues/82',
  script: () => ({
    folders: [
      inbox([
        letterOf(1, { source: String(letterOf(1).source).replace('From: Friend 1', 'From: Jürgen') }),
        reportOf(2, { source: String(reportOf(2).source).replace('Subject: ', 'Subject: 送信 ½ ') }),
      ]),
      sentFolder([sentOf(2)]),
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 },
  also: ({ store }) => {
    expect(store.facts.map(({ fact }) => fact.subject)).toContain('送信 ½ Undelivered Mail Returned to Sender');
    expect(store.facts.map(({ fact }) => fact.from?.name)).toContain('Jürgen');
  },
};
