import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

export const uidvalidityZero: Quirk = {
  name: 'gives 0 as UIDVALIDITY',
  seen: 'https://github.com/modern-email/defects/issues/52',
  script: () => ({ folders: usualFolders({ uidValidity: 0 }) }),
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(4));
    await run.pass();
    await run.restart();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
