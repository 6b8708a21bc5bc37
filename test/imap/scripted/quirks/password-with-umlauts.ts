import { ALL_READ, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const PASSWORD = 'Käse-Größe-Ü1';

/** In UTF-8, as RFC 4616 section 2 wants it. */
export const passwordWithUmlauts: Quirk = {
  name: 'gets a password with umlauts by AUTH=PLAIN',
  seen: 'RFC 4616 section 2',
  script: () => ({ ...smallMailbox(), password: PASSWORD }),
  engine: { password: async () => PASSWORD },
  reads: ALL_READ,
};
