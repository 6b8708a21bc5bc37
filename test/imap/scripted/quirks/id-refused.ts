import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

export const idRefused: Quirk = {
  name: 'offers ID and refuses what it is told',
  seen: 'RFC 3501 section 7.1.3',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE ID NAMESPACE',
    folders: usualFolders(),
    answers: {
      ID: (connection, { tag }) => {
        connection.send(`${tag} BAD command syntax error`);
        return undefined;
      },
    },
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
  also: ({ server }) => {
    expect(server.commands.filter((command) => command.startsWith('ID '))).not.toEqual([]);
  },
};
