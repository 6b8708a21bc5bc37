import { expect } from 'vitest';
import { watching } from '../../harness.ts';
import { ALL_READ, errorsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** The first login of this run shows that the password is right. */
export const loginRefusedInTheSession: Quirk = {
  name: 'ends the connection, and refuses the next login as if the password were wrong',
  seen: 'https://github.com/thunderbird/thunderbird-android/issues/3411',
  script: () => ({
    ...smallMailbox(),
    answers: {
      IDLE: (connection) => {
        if (connection.number > 1) return false;
        connection.cut();
        return undefined;
      },
      LOGIN: (connection, { tag }) => {
        if (connection.number !== 2) return false;
        connection.send(`${tag} NO [AUTHENTICATIONFAILED] Authentication failed.`);
        return undefined;
      },
    },
  }),
  until: (view, { server }) => server.connections() === 3 && watching(view),
  reads: ALL_READ,
  also(run) {
    // A connection that only waited is replaced unseen.
    expect(errorsOf(run)).toMatchObject([{ status: 'error', code: 'wrong-password', workedBefore: true }]);
    expect(run.retries).toEqual(['soon', 'seldom']);
  },
};
