import { expect } from 'vitest';
import { errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const loginAppPassword: Quirk = {
  name: 'wants an application-specific password',
  seen: 'https://github.com/LukeSmithxyz/mutt-wizard/issues/831',
  script: () => ({
    ...smallMailbox(),
    answers: refusing(
      'NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
    ),
  }),
  until: ({ status }) => status === 'error',
  reads: {},
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'app-password-needed' }]);
    expect(run.retries).toEqual([]);
  },
};
