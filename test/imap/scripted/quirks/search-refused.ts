import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

export const searchRefused: Quirk = {
  name: 'refuses to search one folder, again and again',
  seen: 'https://github.com/mscdex/node-imap/issues/737',
  script: () => ({
    folders: [...usualFolders(), { path: 'Broken', messages: [reportOf(9)] }],
    answers: {
      'UID SEARCH': (connection, { tag }) => {
        if (connection.folder?.path !== 'Broken') return false;
        connection.send(`${tag} NO [SERVERBUG] UID SEARCH Server error - Please try again later`);
        return undefined;
      },
    },
  }),
  engine: { refusedMs: (before) => 20 * 2 ** before },
  // It is asked again by itself, and nobody else is kept waiting.
  until: (view, { server }) =>
    view.status === 'watching' && server.commands.filter((command) => command.includes('Broken')).length > 8,
  reads: USUAL_READS,
  shows: ['folder-refused Broken'],
  also: ({ server, engine }) => {
    expect(server.connections()).toBe(1);
    const said = 'UID SEARCH Server error - Please try again later';
    expect(engine.view().problems).toMatchObject([{ data: { account: 'anna@shop.example', detail: { text: said } } }]);
  },
};
