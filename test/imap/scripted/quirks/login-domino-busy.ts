import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** The words name the login that failed, and behind it the true cause. */
export const loginDominoBusy: Quirk = {
  name: 'is too busy for a login, as Domino',
  seen: 'RFC 3501 section 7.1.2',
  script: () => ({ ...smallMailbox(), answers: refusing('NO LOGIN error: Server is temporarily busy, try later') }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', login: 'not-now' }]);
  },
};
