import { expect } from 'vitest';
import { LIST_STATUS } from '../list-status.ts';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const REFUSALS = { BAD: 'BAD Command Argument Error. 12', NO: 'NO STATUS of one folder failed' } as const;

const refusing = (how: keyof typeof REFUSALS): Quirk => ({
  name: `offers LIST-STATUS and answers ${how} to it`,
  seen: 'https://github.com/floatpane/matcha/issues/1426',
  script: () => ({
    capabilities: LIST_STATUS,
    folders: [inbox([reportOf(1)]), sentFolder([sentOf(1)]), { path: 'Kunden', messages: [reportOf(2)] }],
    answers: {
      LIST(connection, { tag, args }) {
        if (!args.includes('RETURN')) return false;
        connection.send('* LIST (\\HasNoChildren) "/" "INBOX"');
        connection.send(`${tag} ${REFUSALS[how]}`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 1, 'Kunden report': 1 },
  also: ({ server }) => expect(server.commands.filter((command) => command.startsWith('STATUS'))).toHaveLength(3),
});

export const listOptionsBad: Quirk = refusing('BAD');
export const listOptionsNo: Quirk = refusing('NO');
