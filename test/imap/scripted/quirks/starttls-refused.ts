import { smallMailbox, WITHOUT_STARTTLS } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

export const starttlsRefused: Quirk = {
  name: 'offers STARTTLS and refuses it',
  seen: 'RFC 3501 section 6.2.1',
  script: () => ({ ...smallMailbox(), capabilities: 'IMAP4rev1 STARTTLS AUTH=PLAIN' }),
  ...WITHOUT_STARTTLS,
};
