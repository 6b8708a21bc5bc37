import { expect } from 'vitest';
import { dateTime } from '../mailbox.ts';
import { inbox, LATELY, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const DATES = [
  '01-Jan-1970 00:00:00 +0000',
  '31-Dec-2099 23:59:59 +0000',
  '00-Jan-0000 00:00:00 +0000',
  new Date(LATELY).toUTCString(),
  dateTime(LATELY).replace(/^0/, ' '),
  '32-Foo-2026 99:00:00 +0000',
  '',
];

/** Domino gives "00-Jan-0000 00:00:00 +0000"; asimap gave the date of RFC 2822. The message's own Date counts. */
export const oddInternalDates: Quirk = {
  name: 'gives INTERNALDATE as 1970, as 2099, as no date at all',
  seen: 'https://github.com/jstedfast/MailKit/issues/1236',
  script: () => ({
    folders: [
      inbox(DATES.map((internalDate, n) => reportOf(n + 1, { internalDate }))),
      sentFolder(DATES.map((_, n) => sentOf(n + 1))),
    ],
  }),
  reads: { 'INBOX report': DATES.length, 'Sent sent': DATES.length },
  also: ({ store }) => {
    const reports = store.facts.filter(({ fact }) => fact.kind === 'report');
    expect(reports.map(({ fact }) => fact.date)).toEqual(DATES.map(() => LATELY));
  },
};
