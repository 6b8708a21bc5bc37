import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** A directory behind the server was away for some minutes, and the server took that for a wrong password. */
export const loginWorkedBefore: Quirk = {
  name: 'refuses a password for a while that it accepted before',
  seen: 'https://github.com/jstedfast/MailKit/issues/322',
  script: () => ({
    ...smallMailbox(),
    answers: refusing('NO [AUTHENTICATIONFAILED] Authentication failed.', 'NO LOGIN failed.'),
  }),
  config: { passwordWorked: true },
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([
      { status: 'error', code: 'wrong-password', workedBefore: true, detail: { text: 'Authentication failed.' } },
      { status: 'error', code: 'wrong-password', workedBefore: true, detail: { text: 'LOGIN failed.' } },
    ]);
    expect(run.retries).toEqual(['seldom', 'seldom']);
  },
};
