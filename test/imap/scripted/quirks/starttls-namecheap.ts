import { CERTIFICATE, FINGERPRINT } from '../certificate.ts';
import { ALL_READ, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** The connections that are encrypted. */
const encrypted = new WeakSet();

/** Namecheap answers ID before STARTTLS by a line without a tag, for which a client would wait for ever. */
export const starttlsNamecheap: Quirk = {
  name: 'says BAD without a tag to every command before STARTTLS',
  seen: 'https://github.com/postalsys/imapflow (rejectTaglessCompletion)',
  script: () => ({
    ...smallMailbox(),
    capabilities: 'IMAP4rev1 STARTTLS ID AUTH=PLAIN',
    tls: CERTIFICATE,
    answers: {
      ID: (connection) => {
        if (encrypted.has(connection)) return false;
        connection.send('BAD "Must issue a STARTTLS command first"');
        return undefined;
      },
      STARTTLS: (connection) => {
        encrypted.add(connection);
        return false;
      },
    },
  }),
  config: { security: 'starttls', pinnedCertificate: FINGERPRINT },
  reads: ALL_READ,
};
