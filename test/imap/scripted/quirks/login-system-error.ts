import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const loginSystemError: Quirk = {
  name: 'refuses the login by an error of its own',
  seen: 'https://github.com/ankaboot-source/leadminer/issues/541',
  script: () => ({ ...smallMailbox(), answers: refusing('NO System Error (Failure)') }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([
      { code: 'server-error', login: 'not-now', detail: { text: 'System Error (Failure)' } },
    ]);
    expect(run.retries).toEqual(['soon']);
  },
};
