import { expect } from 'vitest';
import { ALL_READ, errorsOf, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const SAID = 'User is authenticated but not connected.';

/** The login is accepted; the next command shows that the mailbox cannot be reached. */
export const loginNotConnected: Quirk = {
  name: 'accepts the login and says BAD to NAMESPACE',
  seen: 'https://github.com/mscdex/node-imap/issues/523',
  script: () => {
    let times = 0;
    return {
      ...smallMailbox(),
      answers: {
        NAMESPACE: (connection, { tag }) => {
          times++;
          if (times > 2) return false;
          connection.send(`${tag} BAD ${SAID}`);
          return undefined;
        },
      },
    };
  },
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', login: 'not-now', detail: { text: SAID } }]);
    expect(loginsOf(run)).toHaveLength(3);
  },
};
