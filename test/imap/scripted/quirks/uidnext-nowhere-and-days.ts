import { expect } from 'vitest';
import { longAgo } from '../long-ago.ts';
import { arrives, inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf, untilReport } from '../quirk.ts';

const without = { uidNext: null };

/** A search of everything shows where new mail begins: mail before the chosen days is not read, and later mail is. */
export const uidnextNowhereAndDays: Quirk = {
  name: 'gives UIDNEXT nowhere, and all mail is older than the chosen days',
  seen: 'https://github.com/modern-email/defects/issues/15',
  script: () => ({
    folders: [
      inbox([longAgo(letterOf(1)), longAgo(reportOf(2)), longAgo(letterOf(7))], without),
      sentFolder([longAgo(sentOf(2))], without),
    ],
  }),
  config: { days: 90 },
  async afterwards(run) {
    arrives(run, reportOf(8));
    await untilReport(run, 8);
    await run.restart();
  },
  reads: { 'INBOX report': 1 },
  also: ({ store }) => {
    expect(store.positions.get('INBOX')).toMatchObject({ highestUid: 8, lowestUid: 1 });
  },
};
