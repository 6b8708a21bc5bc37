import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** Nothing says that the password is wrong; but the words may mean it, so the tries are few. */
export const loginAccountDisabled: Quirk = {
  name: 'refuses the login with a code that the app does not know',
  seen: 'RFC 5530 section 3 (CONTACTADMIN)',
  script: () => ({ ...smallMailbox(), answers: refusing('NO [CONTACTADMIN] Account disabled') }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([
      { status: 'offline', code: 'server-error', login: 'unclear', detail: { text: 'Account disabled' } },
    ]);
    expect(run.retries).toEqual(['seldom']);
  },
};
