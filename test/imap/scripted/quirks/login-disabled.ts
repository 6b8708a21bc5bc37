import { expect } from 'vitest';
import { errorsOf, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const loginDisabled: Quirk = {
  name: 'offers no login without encryption (LOGINDISABLED)',
  seen: 'https://github.com/mscdex/node-imap/issues/685',
  script: () => ({ ...smallMailbox(), capabilities: 'IMAP4rev1 LOGINDISABLED STARTTLS UIDPLUS ID IDLE NAMESPACE' }),
  until: ({ status }) => status === 'error',
  reads: {},
  also(run) {
    expect(errorsOf(run)).toEqual([{ status: 'error', code: 'encryption-needed', detail: { id: 'login-disabled' } }]);
    expect(loginsOf(run)).toEqual([]);
    expect(run.retries).toEqual([]);
  },
};
