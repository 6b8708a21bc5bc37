import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

export const searchRefusedOnce: Quirk = {
  name: 'refuses to search one folder, and does so later',
  seen: 'https://github.com/mscdex/node-imap/issues/737',
  script: () => {
    let refusals = 0;
    return {
      folders: [...usualFolders(), { path: 'Busy', messages: [reportOf(9)] }],
      answers: {
        'UID SEARCH': (connection, { tag }) => {
          if (connection.folder?.path !== 'Busy' || ++refusals > 2) return false;
          connection.send(`${tag} NO UID SEARCH Server error`);
          return undefined;
        },
      },
    };
  },
  engine: { refusedMs: () => 20 },
  until: (view, { store }) => view.status === 'watching' && store.facts.some(({ folder }) => folder === 'Busy'),
  reads: { ...USUAL_READS, 'Busy report': 1 },
};
