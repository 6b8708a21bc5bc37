import { expect } from 'vitest';
import { CERTIFICATE, FINGERPRINT } from '../certificate.ts';
import { errorsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** Gmail names the page in an untagged line, whose address no atom of IMAP could have. */
export const loginWebPage: Quirk = {
  name: 'wants a login on its web page first',
  seen: 'https://github.com/pmengal/MailSystem.NET/issues/17',
  script: () => ({
    ...smallMailbox(),
    tls: { ...CERTIFICATE, implicit: true },
    answers: {
      LOGIN: (connection, { tag }) => {
        connection.send(
          '* NO [WEBALERT https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsb_t%3D] Web login required.',
        );
        connection.send(
          `${tag} NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)`,
        );
        return undefined;
      },
    },
  }),
  config: { security: 'tls', pinnedCertificate: FINGERPRINT },
  until: ({ status }) => status === 'error',
  reads: {},
  also(run) {
    const link = 'https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsb_t%3D';
    expect(errorsOf(run)).toMatchObject([{ code: 'web-login-needed', link }]);
    expect(run.retries).toEqual([]);
  },
};
