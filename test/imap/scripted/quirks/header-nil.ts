import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { expectThat, withheldOf } from '../refusing.ts';

export const headerNil: Quirk = {
  name: 'sends NIL as the header of a message that has one',
  seen: 'https://github.com/barbushin/php-imap/issues/562',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2, { header: null }), letterOf(3)]), sentFolder([sentOf(2)])],
  }),
  reads: { 'INBOX life': 2, 'Sent sent': 1 },
  also: (run) => {
    const [only] = run.store.withheld.list();
    expectThat('it is listed', withheldOf(run).join() === 'INBOX 2 header server-sends-nothing', withheldOf(run));
    expectThat('its arrival is known', (only?.arrived ?? 0) > 0, only);
  },
};
