import { expect } from 'vitest';
import { statusWith } from '../own-states.ts';
import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

/** 163.com: `* STATUS "INBOX" ()`, and EXAMINE without UIDNEXT. */
export const noUidnext: Quirk = {
  name: 'gives no UIDNEXT, and answers STATUS with an empty list',
  seen: 'https://github.com/chatmail/core/issues/5049',
  script: () => ({ folders: usualFolders({ uidNext: null }), answers: { STATUS: statusWith(() => '') } }),
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
    run.script.folders[1]?.messages.splice(0, 1);
    await run.pass();
    run.script.folders[0]?.messages.push(reportOf(5));
    await run.restart();
  },
  reads: { ...USUAL_READS, 'INBOX report': 3 },
  also: ({ store }) => {
    expect(store.gone).toEqual([{ path: 'Sent', uid: 2 }]);
    expect(store.positions.get('INBOX')).toMatchObject({ highestUid: 5, lowestUid: 1 });
  },
};
