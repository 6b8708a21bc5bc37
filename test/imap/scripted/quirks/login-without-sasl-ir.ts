import { expect } from 'vitest';
import { ALL_READ, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const loginWithoutSaslIr: Quirk = {
  name: 'wants the password on a line of its own behind AUTHENTICATE',
  seen: 'RFC 3501 section 6.2.2',
  script: () => ({ ...smallMailbox(), capabilities: 'IMAP4rev1 AUTH=PLAIN' }),
  reads: ALL_READ,
  also: (run) => expect(loginsOf(run)).toEqual(['AUTHENTICATE PLAIN']),
};
