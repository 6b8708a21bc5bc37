import { expect } from 'vitest';
import { ALL_READ, errorsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const loginNeverAnswered: Quirk = {
  name: 'does not answer the first login at all',
  seen: 'https://github.com/jonhoo/rust-imap/issues/219',
  script: () => ({
    ...smallMailbox(),
    answers: { LOGIN: (connection) => (connection.number === 1 ? undefined : false) },
  }),
  engine: { loginMs: 300 },
  reads: ALL_READ,
  also: (run) => expect(errorsOf(run)).toMatchObject([{ code: 'timed-out' }]),
};
