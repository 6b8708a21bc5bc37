import { type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

/** mailo.com ends IDLE with "* Goodbye : idle timeout expired", which is no line of IMAP. */
export const goodbyeThatIsNone: Quirk = {
  name: 'ends the connection during IDLE with a line of its own invention',
  seen: 'https://github.com/chatmail/core/issues/5271',
  script: () => ({
    folders: usualFolders(),
    answers: {
      IDLE: (connection) => {
        if (connection.number > 1) return false;
        connection.send('+ idling');
        connection.send('* Goodbye : idle timeout expired');
        connection.end();
        return undefined;
      },
    },
  }),
  until: ({ status }, { server }) => status === 'watching' && server.connections() > 1,
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(4));
    await run.pass();
    await untilReport(run, 4);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
