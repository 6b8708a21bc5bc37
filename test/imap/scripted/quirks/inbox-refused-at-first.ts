import { expect } from 'vitest';
import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

/** The first search of what is new ended in an error of the program: the folder had no position. */
export const inboxRefusedAtFirst: Quirk = {
  name: 'refuses to open the inbox in the first pass',
  seen: 'https://github.com/mscdex/node-imap/issues/737',
  script: () => {
    let refusals = 0;
    return {
      folders: usualFolders(),
      answers: {
        EXAMINE: (connection, { tag, args }) => {
          if (!args.includes('INBOX') || ++refusals > 1) return false;
          connection.send(`${tag} NO Mailbox is locked by another session`);
          return undefined;
        },
      },
    };
  },
  engine: { refusedMs: () => 20 },
  until: (view, { store }) => view.status === 'watching' && store.positions.has('INBOX'),
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ engine }) => {
    const shown = engine.views.flatMap(({ status, error }) => (error === null ? [] : [`${status} ${error.code}`]));
    expect([...new Set(shown)]).toEqual(['waiting folder-refused']);
  },
};
