import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** It refuses the account, then, and that is what is shown: not each folder. */
export const allFoldersRefused: Quirk = {
  name: 'refuses to open any folder, for a while',
  seen: 'https://github.com/pimalaya/himalaya/issues/651',
  script: () => {
    let refusals = 0;
    return {
      folders: usualFolders(),
      answers: {
        EXAMINE: (connection, { tag }) => {
          if (++refusals > 6) return false;
          connection.send(`${tag} NO EXAMINE Unsafe Login. Please contact kefu@188.com for help`);
          return undefined;
        },
      },
    };
  },
  reads: USUAL_READS,
  also: ({ engine, server }) => {
    const errors = engine.views.flatMap(({ error }) => (error === null ? [] : [error]));
    expect(errors.length).toBeGreaterThan(0);
    const said = 'EXAMINE Unsafe Login. Please contact kefu@188.com for help';
    for (const error of errors) expect(error).toMatchObject({ code: 'server-error', data: { detail: { text: said } } });
    expect(server.connections()).toBe(4);
  },
};
