import { expect } from 'vitest';
import { ALL_READ, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** LOGINDISABLED forbids the command LOGIN alone; the mechanism of that name asks for user and password one by one. */
export const loginAuthLoginOnly: Quirk = {
  name: 'offers AUTH=LOGIN alone, and LOGINDISABLED',
  seen: 'https://github.com/postalsys/imapflow/pull/275',
  script: () => ({
    ...smallMailbox(),
    capabilities: 'IMAP4rev1 AUTH=LOGIN LOGINDISABLED',
    answers: {
      AUTHENTICATE: (connection, command) => {
        connection.nextLine((user) => {
          connection.nextLine((password) => {
            const [name = '', secret = ''] = [user, password].map((text) => Buffer.from(text, 'base64').toString());
            connection.login(command, name, secret);
          });
          connection.send(`+ ${base64('Password:')}`);
        });
        connection.send(`+ ${base64('Username:')}`);
        return undefined;
      },
    },
  }),
  reads: ALL_READ,
  also: (run) => expect(loginsOf(run)).toEqual(['AUTHENTICATE LOGIN']),
};
