import { expect } from 'vitest';
import { ALL_READ, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const PASSWORD = 'p🦊ss鍵 ñ';

/** LOGIN can say it by a literal alone (RFC 3501 section 4.3). */
export const passwordWithEmoji: Quirk = {
  name: 'gets a password with emoji by LOGIN',
  seen: 'RFC 3501 section 6.2.3',
  // The scripted server holds each byte of a command as one character.
  script: () => ({
    ...smallMailbox(),
    capabilities: 'IMAP4rev1',
    password: Buffer.from(PASSWORD).toString('latin1'),
  }),
  engine: { password: async () => PASSWORD },
  reads: ALL_READ,
  also: (run) => expect(loginsOf(run)).toHaveLength(1),
};
