import { expect } from 'vitest';
import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const doneNotAnswered: Quirk = {
  name: 'does not answer DONE',
  seen: 'https://github.com/mjs/imapclient/issues/403',
  script: () => ({
    folders: usualFolders(),
    answers: {
      IDLE: (connection) => {
        connection.nextLine(() => undefined);
        connection.send('+ idling');
        return undefined;
      },
    },
  }),
  engine: { stallMs: 500 },
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
  },
  until: ({ status }, { server }) => status === 'watching' && server.commands.includes('IDLE'),
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ server }) => {
    expect(server.connections()).toBeGreaterThan(1);
  },
};
