import { watching } from '../../harness.ts';
import type { Quirk } from '../quirk.ts';
import { expectThat, refusing, reportsTo, withheldOf } from '../refusing.ts';

export const refusedForAPass: Quirk = {
  name: 'refuses a message today, and hands it out tomorrow',
  seen: 'https://github.com/bcoles/imap-backup/issues/218',
  script: () => {
    let refuses = true;
    const refuse = refusing('NO message 2 cannot be read', ({ uid }) => refuses && uid === 2);
    return {
      ...reportsTo(3, { 'UID FETCH': refuse }),
      onConnect: ({ number }) => {
        if (number > 1) refuses = false;
      },
    };
  },
  afterwards: async (run) => {
    const { engine, server } = run;
    expectThat(
      'it is listed first',
      withheldOf(run).join() === 'INBOX 2 header message 2 cannot be read',
      withheldOf(run),
    );
    expectThat('the account says so', engine.view().withheld === 1, engine.view());
    server.cut();
    await engine.until((view) => watching(view) && view.withheld === undefined);
  },
  reads: { 'INBOX report': 3, 'Sent sent': 1 },
  also: (run) => expectThat('nothing is withheld in the end', withheldOf(run).length === 0, withheldOf(run)),
};
