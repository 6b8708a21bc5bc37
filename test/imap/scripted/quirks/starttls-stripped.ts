import { expect } from 'vitest';
import { errorsOf, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** Somebody in between took STARTTLS out of the capabilities. */
export const starttlsStripped: Quirk = {
  name: 'offers no STARTTLS though the account wants it',
  seen: 'RFC 7457 section 2.1',
  script: () => smallMailbox(),
  config: { security: 'starttls' },
  until: ({ status }) => status === 'offline',
  reads: {},
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', detail: { id: 'no-encryption' } }]);
    expect(loginsOf(run)).toEqual([]);
  },
};
