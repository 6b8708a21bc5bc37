import { expect } from 'vitest';
import { inbox, type Quirk, reportOf, sentFolder, sentOf, usualFolders } from '../quirk.ts';

/** chatmail's servers lost the files with the numbers: each Inbox was numbered anew overnight. */
export const uidvalidityChanged: Quirk = {
  name: 'has numbered a folder anew while the app was closed',
  seen: 'https://github.com/chatmail/relay/issues/374',
  script: () => ({ folders: usualFolders() }),
  async afterwards({ script, restart }) {
    script.folders.splice(
      0,
      2,
      inbox(
        [
          { ...reportOf(2), uid: 1 },
          { ...reportOf(5), uid: 2 },
        ],
        { uidValidity: 99 },
      ),
      sentFolder([sentOf(2), sentOf(5)]),
    );
    await restart();
  },
  // Report 2 is not read twice, and report 5 has the UID that report 2 had before.
  reads: { 'INBOX life': 2, 'INBOX report': 2, 'Sent sent': 2 },
  also: ({ store }) => {
    expect(store.positions.get('INBOX')).toMatchObject({ uidValidity: '99', highestUid: 2, lowestUid: 1 });
  },
};
