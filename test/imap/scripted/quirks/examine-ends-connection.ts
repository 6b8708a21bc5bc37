import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

export const examineEndsConnection: Quirk = {
  name: 'ends the connection when one folder is opened',
  seen: 'https://github.com/OfflineIMAP/offlineimap/issues/682',
  script: () => ({
    folders: [...usualFolders(), { path: 'Broken', messages: [reportOf(9)] }],
    answers: {
      EXAMINE: (connection, { args }) => {
        if (!args.includes('Broken')) return false;
        connection.send('* BYE Internal error occurred');
        connection.end();
        return undefined;
      },
    },
  }),
  reads: USUAL_READS,
  shows: ['folder-refused Broken'],
};
