import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const SAID = 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=16)';

export const loginUnavailable: Quirk = {
  name: 'refuses the login with [UNAVAILABLE]',
  seen: 'https://github.com/mscdex/node-imap/issues/606',
  script: () => ({ ...smallMailbox(), answers: refusing(`NO [UNAVAILABLE] ${SAID}`) }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', login: 'not-now', detail: { text: SAID } }]);
    expect(run.retries).toEqual(['soon']);
  },
};
