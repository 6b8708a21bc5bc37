import { expect } from 'vitest';
import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

/** It is paused at the end of the test. */
const AS_USUAL: ReadonlySet<string> = new Set(['watching', 'reading', 'paused']);

export const autologout: Quirk = {
  name: 'ends each connection that waits',
  seen: 'https://github.com/jstedfast/MailKit/issues/938',
  script: () => {
    let waits = 0;
    return {
      folders: usualFolders(),
      answers: {
        IDLE: (connection, command) => {
          connection.usual(command);
          if (++waits > 4) return undefined;
          connection.send('* BYE Autologout; idle for too long');
          connection.end();
          return undefined;
        },
      },
    };
  },
  until: (view, { server }) => view.status === 'watching' && server.connections() > 4,
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  // Once it watches, the account shows nothing of it; it reads what arrives.
  also: ({ engine }) => {
    const first = engine.views.findIndex(({ status }) => status === 'watching');
    const later = new Set(engine.views.slice(first).map(({ status }) => status));
    expect([...later].filter((status) => !AS_USUAL.has(status))).toEqual([]);
    expect(engine.views.filter(({ error }) => error !== null)).toEqual([]);
  },
};
