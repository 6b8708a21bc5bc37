import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, withheldOf } from '../refusing.ts';

const HUGE = Buffer.concat([
  Buffer.from('From: List <list@else.example>\r\nSubject: Hello\r\nMessage-ID: <huge@else.example>\r\nReferences: '),
  Buffer.alloc(5 * 1024 * 1024, '<a@b.example>\r\n '),
  Buffer.from('\r\n\r\n'),
]);

export const headerTooLarge: Quirk = {
  name: 'sends a header of 5 MB',
  seen: 'https://github.com/postalsys/imapflow/issues/98',
  script: () => ({
    folders: [inbox([letterOf(1), letterOf(2, { header: HUGE }), reportOf(3)]), sentFolder([sentOf(3)])],
  }),
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
  also: (run) => {
    expectThat('its first megabyte is enough', withheldOf(run).length === 0, withheldOf(run));
    expectThat('in few connections', run.server.connections() <= 4, run.server.connections());
  },
};
