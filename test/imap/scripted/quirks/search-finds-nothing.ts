import { expect } from 'vitest';
import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const searchFindsNothing: Quirk = {
  name: 'answers every SEARCH with nothing, and OK',
  seen: 'https://github.com/rustmailer/bichon/issues/271',
  script: () => ({
    folders: usualFolders(),
    answers: {
      'UID SEARCH': (connection, { tag }) => {
        connection.send('* SEARCH');
        connection.send(`${tag} OK SEARCH completed`);
        return undefined;
      },
    },
  }),
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
    await run.pass();
    await run.restart();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ store }) => {
    expect(store.gone).toEqual([]);
    expect(store.positions.get('INBOX')).toMatchObject({ highestUid: 4, lowestUid: 1 });
  },
};
