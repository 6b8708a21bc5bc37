import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** A message that a search leaves out while EXISTS counts it is not deleted. */
export const searchLosesForAWhile: Quirk = {
  name: 'leaves out of a SEARCH messages that are still there',
  seen: 'https://github.com/rustmailer/bichon/issues/271',
  script: () => {
    let searches = 0;
    return {
      folders: [...usualFolders(), { path: 'Rules', messages: [] }],
      answers: {
        'UID SEARCH': (connection, { tag }) => {
          if (connection.folder?.path !== 'INBOX' || ++searches === 1) return false;
          connection.send('* SEARCH 3');
          connection.send(`${tag} OK done`);
          return undefined;
        },
      },
    };
  },
  async afterwards(run) {
    await run.restart();
    await run.pass();
  },
  reads: USUAL_READS,
  also: ({ store }) => {
    expect(store.gone).toEqual([]);
  },
};
