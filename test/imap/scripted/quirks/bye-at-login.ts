import { expect } from 'vitest';
import { ALL_READ, errorsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const SAID = 'Temporary problem, please try again later';

export const byeAtLogin: Quirk = {
  name: 'answers the login with BYE',
  seen: 'RFC 3501 section 7.1.5',
  script: () => ({
    ...smallMailbox(),
    answers: {
      LOGIN: (connection) => {
        if (connection.number > 1) return false;
        connection.send(`* BYE ${SAID}`);
        connection.end();
        return undefined;
      },
    },
  }),
  reads: ALL_READ,
  also: (run) => expect(errorsOf(run)).toMatchObject([{ code: 'connection-lost', detail: { text: SAID } }]),
};
