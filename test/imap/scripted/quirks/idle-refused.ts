import { type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

/** Gmail to one client: "W8 BAD Could not parse command". */
export const idleRefused: Quirk = {
  name: 'offers IDLE and refuses it',
  seen: 'https://github.com/emailjs/emailjs-imap-client/issues/86',
  script: () => ({
    folders: usualFolders(),
    answers: {
      IDLE: (connection, { tag }) => {
        connection.send(`${tag} BAD Could not parse command`);
        return undefined;
      },
    },
  }),
  engine: { pollMs: 300 },
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(4));
    await untilReport(run, 4);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
