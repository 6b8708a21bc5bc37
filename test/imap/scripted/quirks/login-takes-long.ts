import { expect } from 'vitest';
import { ALL_READ, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** Three minutes behind a limit of two, on a scale of one to a hundred. */
export const loginTakesLong: Quirk = {
  name: 'takes longer for the login than any other command may take',
  seen: 'https://github.com/ikvk/imap_tools/issues/178',
  script: () => ({
    ...smallMailbox(),
    answers: {
      LOGIN: (connection, { tag }) => {
        setTimeout(() => {
          connection.isLoggedIn = true;
          connection.send(`${tag} OK logged in`);
        }, 1_800);
        return undefined;
      },
    },
  }),
  engine: { stallMs: 1_200 },
  reads: ALL_READ,
  also: (run) => expect([loginsOf(run).length, run.retries]).toEqual([1, []]),
};
