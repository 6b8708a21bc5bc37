import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** Each further try lengthens the limit, so the waits are long from the first. */
export const loginRateLimited: Quirk = {
  name: 'limits how often one may log in',
  seen: 'https://github.com/nextcloud/mail/issues/9156',
  script: () => ({ ...smallMailbox(), answers: refusing('NO [LIMIT] LOGIN Rate limit hit.') }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', login: 'too-often' }]);
    expect(run.retries).toEqual(['seldom']);
  },
};
