import { expect } from 'vitest';
import { errorsOf, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const starttlsRefused: Quirk = {
  name: 'offers STARTTLS and refuses it',
  seen: 'RFC 3501 section 6.2.1',
  script: () => ({ ...smallMailbox(), capabilities: 'IMAP4rev1 STARTTLS AUTH=PLAIN' }),
  config: { security: 'starttls' },
  until: ({ status }) => status === 'offline',
  reads: {},
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', detail: { id: 'no-encryption' } }]);
    expect(loginsOf(run)).toEqual([]);
  },
};
