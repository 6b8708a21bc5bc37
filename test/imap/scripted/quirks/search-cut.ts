import { expect } from 'vitest';
import { inFolder, searched } from '../mailbox.ts';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const ALL = 250;
const LIMIT = 100;

/** Yahoo. The limit is on the messages that the server looks at, newest first; the code names the last of them. */
export const searchCut: Quirk = {
  name: 'answers SEARCH for its newest messages alone, and says so (MESSAGELIMIT)',
  seen: 'RFC 9738 section 3',
  script: () => ({
    capabilities: `IMAP4rev1 IDLE MESSAGELIMIT=${LIMIT}`,
    folders: [inbox(Array.from({ length: ALL }, (_, at) => reportOf(at + 1))), sentFolder([sentOf(1)])],
    answers: {
      'UID SEARCH': (connection, { tag, args }) => {
        const { folder } = connection;
        if (folder === null) return false;
        const asked = inFolder(folder, /UID (\S+)/.exec(args)?.[1] ?? '1:*').slice(-LIMIT);
        const lowest = asked[0]?.uid ?? 1;
        const isCut = inFolder(folder, /UID (\S+)/.exec(args)?.[1] ?? '1:*').length > LIMIT;
        const found = searched(folder, args).filter((uid) => uid >= lowest);
        connection.send(`* SEARCH ${found.join(' ')}`.trim());
        connection.send(isCut ? `${tag} OK [MESSAGELIMIT ${LIMIT} ${lowest}] a part` : `${tag} OK all`);
        return undefined;
      },
    },
  }),
  async afterwards(run) {
    run.script.folders[0]?.messages.splice(19, 1);
    await run.pass();
  },
  reads: { 'INBOX report': ALL, 'Sent sent': 1 },
  also: ({ store }) => {
    expect(store.gone).toEqual([{ path: 'INBOX', uid: 20 }]);
  },
};
