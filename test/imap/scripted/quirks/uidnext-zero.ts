import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const uidnextZero: Quirk = {
  name: 'gives UIDNEXT 0',
  seen: 'https://github.com/jstedfast/MailKit/issues/1010',
  script: () => ({ folders: usualFolders({ uidNext: 0 }) }),
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
    await run.restart();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
