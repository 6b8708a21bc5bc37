import { ALL_READ, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const PASSWORD = '  two  blanks  ';

export const passwordWithBlanks: Quirk = {
  name: 'gets a password with blanks at both ends by LOGIN',
  seen: 'RFC 3501 section 9 (quoted)',
  script: () => ({ ...smallMailbox(), capabilities: 'IMAP4rev1', password: PASSWORD }),
  engine: { password: async () => PASSWORD },
  reads: ALL_READ,
};
