import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** IMAP4rev2 has no such command (RFC 9051 appendix E). */
export const lsubRefused: Quirk = {
  name: 'does not know LSUB',
  seen: 'https://github.com/emailjs/emailjs-imap-client/pull/262',
  script: () => ({
    capabilities: 'IMAP4rev1 IMAP4rev2 IDLE NAMESPACE',
    folders: usualFolders(),
    answers: {
      LSUB: (connection, { tag }) => {
        connection.send(`${tag} BAD command syntax error`);
        return undefined;
      },
    },
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
  also: ({ server }) => {
    // A folder counts whether or not the user has subscribed to it, so nobody asks.
    expect(server.commands.filter((command) => command.startsWith('LSUB'))).toEqual([]);
  },
};
