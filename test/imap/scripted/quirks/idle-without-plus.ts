import { expect } from 'vitest';
import { type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const idleWithoutPlus: Quirk = {
  name: 'answers IDLE with nothing, not even "+"',
  seen: 'https://github.com/mscdex/node-imap/issues/561',
  script: () => ({ folders: usualFolders(), answers: { IDLE: () => undefined } }),
  engine: { stallMs: 500 },
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(4));
    await untilReport(run, 4);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
  also: ({ server }) => {
    expect(server.connections()).toBeGreaterThan(1);
  },
};
