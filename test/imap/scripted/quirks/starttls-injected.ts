import { expect } from 'vitest';
import { CERTIFICATE, FINGERPRINT } from '../certificate.ts';
import { errorsOf, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** Text between the answer and the handshake would count as said under TLS. */
export const starttlsInjected: Quirk = {
  name: 'sends text in plain behind its answer to STARTTLS',
  seen: 'https://nostarttls.secvuln.info/ (CVE-2020-15685)',
  script: () => ({
    ...smallMailbox(),
    capabilities: 'IMAP4rev1 STARTTLS AUTH=PLAIN',
    tls: CERTIFICATE,
    answers: {
      STARTTLS: (connection, { tag }) => {
        connection.sendBytes(Buffer.from(`${tag} OK go ahead\r\n* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] injected\r\n`));
        return undefined;
      },
    },
  }),
  config: { security: 'starttls', pinnedCertificate: FINGERPRINT },
  until: ({ status }) => status === 'offline',
  reads: {},
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', detail: { id: 'no-encryption' } }]);
    expect(loginsOf(run)).toEqual([]);
  },
};
