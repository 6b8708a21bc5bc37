import { expect } from 'vitest';
import { opensWith } from '../own-states.ts';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** The messages that are not there are looked for, and not for ever. */
export const existsTooHigh: Quirk = {
  name: 'says that a folder holds more messages than it has',
  seen: 'https://github.com/mscdex/node-imap/issues/324',
  script: () => ({
    folders: usualFolders(),
    answers: { EXAMINE: opensWith(() => ['1200 EXISTS', 'OK [UIDVALIDITY 1] Ok', 'OK [UIDNEXT 9] Ok']) },
  }),
  async afterwards(run) {
    await run.pass();
  },
  reads: USUAL_READS,
  also: ({ store, server }) => {
    expect(store.gone).toEqual([]);
    expect(server.commands.length).toBeLessThan(60);
  },
};
