import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** Zimbra sets a mailbox into maintenance mode while it is backed up or moved. */
export const loginZimbraMaintenance: Quirk = {
  name: 'refuses the login while the mailbox is backed up',
  seen: 'https://kb.protectedservice.net/article/65-your-mailbox-is-locked',
  script: () => ({
    ...smallMailbox(),
    answers: refusing(
      'NO LOGIN failed: account is in maintenance mode',
      'NO LOGIN failed: account is in maintenance mode',
    ),
  }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', login: 'not-now' }]);
  },
};
