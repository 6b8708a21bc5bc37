import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const loginCyrusBusy: Quirk = {
  name: 'has too many open connections of the user',
  seen: 'https://github.com/cyrusimap/cyrus-imapd/issues/1332',
  script: () => ({ ...smallMailbox(), answers: refusing('NO Too many open connections for user') }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', login: 'not-now' }]);
  },
};
