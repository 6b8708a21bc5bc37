import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const source = (): Buffer => Buffer.from(String(letterOf(1).source).replaceAll('\r\n', '\r'));

/** The server finds no field in such a header, and gives it as it stands. */
export const carriageReturnsAlone: Quirk = {
  name: 'keeps a message whose lines end with CR alone',
  seen: 'RFC 5322 section 4.1',
  script: () => ({
    folders: [inbox([letterOf(1, { source: source(), header: source() }), reportOf(2)]), sentFolder([sentOf(2)])],
  }),
  reads: { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 },
  also: ({ store }) => {
    expect(store.facts.map(({ fact }) => fact.from?.address)).toContain('friend1@else.example');
  },
};
