import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const kept: (readonly string[])[] = [];

/** A rule of the mail program, or a hand, files a report beside the mail it is about. */
export const reportInSent: Quirk = {
  name: 'has a report among the sent mail',
  seen: 'RFC 3834 section 2: an answer may be filed with what it answers',
  script: () => ({ folders: [inbox([letterOf(1)]), sentFolder([sentOf(1), sentOf(2), reportOf(3)])] }),
  engine: { keep: async ({ identities }) => identities && kept.push(identities) },
  reads: { 'INBOX life': 1, 'Sent sent': 2, 'Sent report': 1 },
  also: () => expect(kept.at(-1)).toEqual(['anna@shop.example']),
};
