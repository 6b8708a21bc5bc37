import { expect } from 'vitest';
import { ALL_READ, errorsOf, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const SAID = 'Too many simultaneous connections. (Failure)';

/** Gmail's limit of 15 connections, which other programs of the same person use up. */
export const loginTooManyConnections: Quirk = {
  name: 'refuses the login for too many connections, for a while',
  seen: 'https://github.com/jstedfast/MailKit/issues/377',
  script: () => ({ ...smallMailbox(), answers: refusing(`NO [ALERT] ${SAID}`, `NO [ALERT] ${SAID}`) }),
  reads: ALL_READ,
  also(run) {
    const detail = { id: 'quoted', text: SAID };
    expect(errorsOf(run)).toEqual([{ status: 'offline', code: 'server-error', login: 'not-now', detail }]);
    expect(run.retries).toEqual(['soon', 'soon']);
  },
};
