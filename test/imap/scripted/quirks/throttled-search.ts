import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

const WAIT_MS = 299_961;

/** Exchange. The wait itself is cut short here. */
export const throttledSearch: Quirk = {
  name: 'asks to wait five minutes before it searches',
  seen: 'https://github.com/imapsync/imapsync/issues/272',
  script: () => {
    let searches = 0;
    return {
      folders: usualFolders(),
      answers: {
        'UID SEARCH': (connection, { tag }) => {
          if (++searches > 2) return false;
          connection.send(`${tag} BAD Request is throttled. Suggested Backoff Time: ${WAIT_MS} milliseconds`);
          return undefined;
        },
      },
    };
  },
  // imapflow waits at most for half of the time after which the connection would be taken for dead.
  engine: { stallMs: 400, refusedMs: () => 20 },
  reads: USUAL_READS,
  also: ({ engine }) => {
    const waits = engine.views.filter(({ status }) => status === 'waiting');
    expect(waits.length).toBeGreaterThan(0);
    for (const { wait } of waits) expect(wait).toMatchObject({ ms: WAIT_MS, asked: true });
    expect(engine.view().wait).toBeNull();
  },
};
