import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

export const rawLatin1Header: Quirk = {
  name: 'keeps header fields with 8-bit characters that are no UTF-8',
  seen: 'https://github.com/karastojko/mailio/issues/89',
  script: () => ({
    folders: [
      inbox([
        letterOf(1, { source: bytes(String(letterOf(1).source).replace('From: Friend 1', 'From: J\xfcrgen')) }),
        reportOf(2, { source: bytes(String(reportOf(2).source).replace('Subject: ', 'Subject: Gr\xfc\xdfe ')) }),
      ]),
      sentFolder([sentOf(2)]),
    ],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 },
  also: ({ store }) => {
    const subjects = store.facts.map(({ fact }) => fact.subject);
    expect(subjects).toContain('Grüße Undelivered Mail Returned to Sender');
    expect(store.facts.map(({ fact }) => fact.from?.name)).toContain('Jürgen');
  },
};
