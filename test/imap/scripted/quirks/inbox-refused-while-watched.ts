import { expect } from 'vitest';
import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const inboxRefusedWhileWatched: Quirk = {
  name: 'refuses to search the inbox when a message arrives, twice',
  seen: 'https://github.com/mscdex/node-imap/issues/737',
  script: () => {
    let searches = 0;
    return {
      folders: usualFolders(),
      answers: {
        'UID SEARCH': (connection, { tag }) => {
          if (connection.folder?.path !== 'INBOX') return false;
          searches++;
          if (searches === 1 || searches > 3) return false;
          connection.send(`${tag} BAD Command Error. 12`);
          return undefined;
        },
      },
    };
  },
  engine: { refusedMs: () => 20 },
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
    await run.engine.until(({ status, problems }) => status === 'watching' && problems.length === 0);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ engine, server }) => {
    const shown = engine.views.flatMap(({ status, error }) => (error === null ? [] : [`${status} ${error.code}`]));
    expect([...new Set(shown)]).toEqual(['waiting folder-refused']);
    expect(server.connections()).toBe(1);
  },
};
