import { expect } from 'vitest';
import { ALL_READ, errorsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const SAID = 'Fatal error: Maximum connection limit reached for ::ffff:192.0.2.4';

export const byeAtGreeting: Quirk = {
  name: 'greets with BYE, for a while',
  seen: 'RFC 3501 section 7.1.5',
  script: () => ({
    ...smallMailbox(),
    greeting: null,
    onConnect: (connection) => {
      if (connection.number > 2) connection.send('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready');
      else {
        connection.send(`* BYE [ALERT] ${SAID}`);
        connection.end();
      }
    },
  }),
  reads: ALL_READ,
  also(run) {
    expect(errorsOf(run)).toEqual([
      { status: 'offline', code: 'connection-lost', detail: { id: 'quoted', text: SAID } },
    ]);
    expect(run.retries).toEqual(['soon', 'soon']);
  },
};
