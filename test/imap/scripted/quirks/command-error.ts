import type { Quirk } from '../quirk.ts';
import { expectThat, refusing, reportsTo, withheldOf } from '../refusing.ts';

/** UIDs 100, 105, … 245. */
const isBad = (uid: number): boolean => uid >= 100 && uid < 250 && uid % 5 === 0;

export const commandError: Quirk = {
  name: 'refuses 30 of 400 messages with "Command Error. 12" (Exchange)',
  seen: 'https://github.com/mscdex/node-imap/issues/44',
  script: () => reportsTo(400, { 'UID FETCH': refusing('BAD Command Error. 12', ({ uid }) => isBad(uid)) }),
  reads: { 'INBOX report': 370, 'Sent sent': 1 },
  also: (run) => {
    const withheld = withheldOf(run);
    expectThat('all 30 are listed', withheld.length === 30, withheld);
    expectThat('with the server’s words', withheld.includes('INBOX 100 header Command Error. 12'), withheld);
    expectThat('the position is past them', run.store.positions.get('INBOX')?.highestUid === 400, withheld);
    expectThat('in few commands', run.server.commands.length < 500, run.server.commands.length);
  },
};
