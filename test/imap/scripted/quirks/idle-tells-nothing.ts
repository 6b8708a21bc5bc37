import { type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const idleTellsNothing: Quirk = {
  name: 'never says anything during IDLE',
  seen: 'https://github.com/postalsys/imapflow/issues/14',
  script: () => ({ folders: usualFolders() }),
  engine: { pollMs: 300 },
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(4));
    await untilReport(run, 4);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
