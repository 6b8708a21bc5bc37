import { inbox, letterOf, type Quirk, sentOf } from '../quirk.ts';

/** RFC 6154 section 2: a plain LIST may carry the marks without the capability SPECIAL-USE, as at Zoho. */
export const sentByMarkAlone: Quirk = {
  name: 'marks the Sent folder without offering SPECIAL-USE',
  seen: 'https://github.com/mjs/imapclient/issues/517',
  script: () => ({
    folders: [
      inbox([letterOf(1)]),
      { path: 'Ausgang', flags: '\\HasNoChildren \\sent', messages: [sentOf(1)] },
      { path: 'Ablage', flags: '\\SENT', messages: [sentOf(2)] },
    ],
  }),
  reads: { 'INBOX life': 1, 'Ausgang sent': 1, 'Ablage sent': 1 },
};
