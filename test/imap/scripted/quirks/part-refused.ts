import type { Quirk } from '../quirk.ts';
import { expectThat, reportsTo, withheldOf } from '../refusing.ts';

export const partRefused: Quirk = {
  name: 'refuses to send the first part of a message, and sends it whole',
  seen: 'https://github.com/InterLinked1/lbbs/issues/11',
  script: () =>
    reportsTo(3, {
      'UID FETCH': (connection, { tag, args }) => {
        if (!args.includes(']<0.')) return false;
        connection.send(`${tag} BAD Command Argument Error. 11`);
        return undefined;
      },
    }),
  reads: { 'INBOX report': 3, 'Sent sent': 1 },
  also: (run) => expectThat('nothing withheld', withheldOf(run).length === 0, withheldOf(run)),
};
