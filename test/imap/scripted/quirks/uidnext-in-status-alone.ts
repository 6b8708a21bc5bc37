import { expect } from 'vitest';
import { longAgo } from '../long-ago.ts';
import { opensWith } from '../own-states.ts';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** Courier and Winmail. Old mail has the highest UIDs, so that only UIDNEXT shows where new mail begins. */
export const uidnextInStatusAlone: Quirk = {
  name: 'gives UIDNEXT in STATUS, and not when a folder is opened',
  seen: 'https://github.com/nylas/sync-engine/issues/76',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2), longAgo(letterOf(7))]), sentFolder([sentOf(2), longAgo(sentOf(9))])],
    answers: { EXAMINE: opensWith(({ messages }) => [`${messages.length} EXISTS`, 'OK [UIDVALIDITY 1] Ok']) },
  }),
  config: { days: 90 },
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(8));
    await run.pass();
    await run.restart();
  },
  reads: { 'INBOX life': 1, 'INBOX report': 2, 'Sent sent': 1 },
  also: ({ server, store }) => {
    expect(store.positions.get('Sent')).toMatchObject({ highestUid: 9, lowestUid: 1 });
    const [first, second] = server.commands.filter((command) => command.startsWith('UID SEARCH'));
    expect(first).toContain('SINCE');
    expect(second).toContain('SINCE');
  },
};
