import { expect } from 'vitest';
import { ALL_READ, errorsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const loginNotConnectedLater: Quirk = {
  name: 'accepts the login and says BAD to LIST',
  seen: 'https://github.com/jstedfast/MailKit/issues/1496',
  script: () => ({
    ...smallMailbox(),
    capabilities: 'IMAP4rev1 IDLE AUTH=PLAIN SASL-IR',
    answers: {
      LIST: (connection, { tag }) => {
        if (connection.number > 1) return false;
        connection.send(`${tag} BAD User is authenticated but not connected.`);
        return undefined;
      },
    },
  }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([
      { code: 'server-busy', detail: { text: 'User is authenticated but not connected.' } },
    ]);
    expect(run.retries).toEqual(['soon']);
  },
};
