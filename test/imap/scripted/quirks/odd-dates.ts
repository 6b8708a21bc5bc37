import { expect } from 'vitest';
import { inbox, LATELY, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const DATES = [
  null,
  'gibberish',
  '6/31/2005',
  '',
  'Thu, 01 Jan 1970 00:00:00 +0000',
  'Fri, 1 Jan 2100 00:00:00 +0000',
  'Tue, 31 Feb 2026 25:61:00 +9999',
  'Di, 1 Juli 2026 10:00:00 MESZ',
];

/** Outlook writes "12 FEB 25 11:28:27 UT", others what is no date. */
export const oddDates: Quirk = {
  name: 'keeps messages without a date and with dates that are none',
  seen: 'https://github.com/Webklex/php-imap/issues/173',
  script: () => ({
    folders: [
      inbox(
        DATES.map((date, n) =>
          reportOf(n + 1, {
            source: String(reportOf(n + 1).source).replace(/Date: .*\r\n/, date === null ? '' : `Date: ${date}\r\n`),
          }),
        ),
      ),
      sentFolder([sentOf(1)]),
    ],
  }),
  reads: { 'INBOX report': DATES.length, 'Sent sent': 1 },
  also: ({ store }) => {
    const dates = store.facts.filter(({ fact }) => fact.kind === 'report').map(({ fact }) => fact.date);
    expect(dates.filter((date) => !Number.isFinite(date))).toEqual([]);
    // Where the message tells nothing, the server's INTERNALDATE counts.
    expect(dates.filter((date) => date === LATELY).length).toBeGreaterThanOrEqual(4);
  },
};
