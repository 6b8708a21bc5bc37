import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

export const enableRefused: Quirk = {
  name: 'offers QRESYNC and refuses to enable it',
  seen: 'RFC 5161 section 3.1',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ENABLE CONDSTORE QRESYNC UTF8=ACCEPT',
    folders: usualFolders(),
    answers: {
      ENABLE: (connection, { tag }) => {
        connection.send(`${tag} BAD command syntax error`);
        return undefined;
      },
    },
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
  also: ({ server }) => {
    expect(server.commands.filter((command) => command.startsWith('ENABLE '))).not.toEqual([]);
  },
};
