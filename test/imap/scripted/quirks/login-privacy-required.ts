import { expect } from 'vitest';
import { errorsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const SAID = 'Plaintext authentication disallowed on non-secure (SSL/TLS) connections.';

export const loginPrivacyRequired: Quirk = {
  name: 'refuses a login without encryption with [PRIVACYREQUIRED]',
  seen: 'https://github.com/docker-mailserver/docker-mailserver/issues/1026',
  script: () => ({
    ...smallMailbox(),
    answers: {
      LOGIN: (connection, { tag }) => {
        connection.send(
          '* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway.',
        );
        connection.send(`${tag} NO [PRIVACYREQUIRED] ${SAID}`);
        return undefined;
      },
    },
  }),
  until: ({ status }) => status === 'error',
  reads: {},
  also(run) {
    expect(errorsOf(run)).toEqual([
      { status: 'error', code: 'encryption-needed', detail: { id: 'quoted', text: SAID } },
    ]);
    expect(run.retries).toEqual([]);
  },
};
