import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const flagsBeforePlus: Quirk = {
  name: 'tells of flags between IDLE and its "+"',
  seen: 'https://github.com/dinhvh/libetpan/issues/393',
  script: () => ({
    folders: usualFolders(),
    answers: {
      IDLE: (connection) => {
        connection.send('* FLAGS (\\Answered \\Seen NonJunk)');
        return false;
      },
    },
  }),
  until: ({ status }, { server }) => status === 'watching' && server.commands.includes('IDLE'),
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
