import { smallMailbox, WITHOUT_STARTTLS } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** Somebody in between took STARTTLS out of the capabilities. */
export const starttlsStripped: Quirk = {
  name: 'offers no STARTTLS though the account wants it',
  seen: 'RFC 7457 section 2.1',
  script: () => smallMailbox(),
  ...WITHOUT_STARTTLS,
};
