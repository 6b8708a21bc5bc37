import { expect } from 'vitest';
import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** RFC 7162 section 4: a server takes lines of at least 8,192 octets. */
const LONGEST = 8192;

const uidOf = (n: number): number => 4_000_000_000 + n * 1_000_003;

export const sparseUids: Quirk = {
  name: 'refuses commands that are too long, and has 600 UIDs of ten digits far apart',
  seen: 'https://github.com/nextcloud/mail/issues/3080',
  script: () => ({
    folders: [
      inbox(Array.from({ length: 200 }, (_, n) => ({ ...(n === 7 ? reportOf(n) : letterOf(n)), uid: uidOf(n) }))),
      sentFolder([sentOf(7)]),
      {
        path: 'Filed',
        messages: Array.from({ length: 600 }, (_, n) => ({ ...letterOf(n + 200), uid: 7 * n + uidOf(0) })),
      },
    ],
    answers: {
      'UID FETCH': (connection, { tag, args }) => {
        if (args.length < LONGEST - 20) return false;
        connection.send(`${tag} BAD Error in IMAP command UID FETCH: Too long argument (0.001 + 0.000 secs).`);
        return undefined;
      },
    },
  }),
  reads: { 'INBOX life': 199, 'INBOX report': 1, 'Filed letter': 600, 'Sent sent': 1 },
  also: ({ server }) => {
    expect(Math.max(...server.commands.map((command) => command.length))).toBeLessThan(LONGEST);
  },
};
