import { ALL_READ, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const PASSWORD = String.raw`a"b\c\"{3}%*(d)]`;

export const passwordWithQuotes: Quirk = {
  name: 'gets a password with quotes, backslashes and brackets by LOGIN',
  seen: 'RFC 3501 section 9 (quoted)',
  script: () => ({ ...smallMailbox(), capabilities: 'IMAP4rev1', password: PASSWORD }),
  engine: { password: async () => PASSWORD },
  reads: ALL_READ,
};
