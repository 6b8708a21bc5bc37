import { expect } from 'vitest';
import { errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const loginBlockedAccount: Quirk = {
  name: 'wants the owner of a blocked account to show himself in the browser',
  seen: 'https://github.com/mscdex/node-imap/issues/799',
  script: () => ({
    ...smallMailbox(),
    answers: refusing(
      'NO LOGIN failed. Account is blocked. Login to your account via a web browser to verify your identity.',
    ),
  }),
  until: ({ status }) => status === 'error',
  reads: {},
  also(run) {
    const [shown] = errorsOf(run);
    expect([shown?.code, shown?.link]).toEqual(['web-login-needed', undefined]);
  },
};
