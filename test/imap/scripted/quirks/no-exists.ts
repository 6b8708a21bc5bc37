import { opensWith, statusWith } from '../own-states.ts';
import { arrives, type Quirk, reportOf, USUAL_READS, untilReport, usualFolders } from '../quirk.ts';

export const noExists: Quirk = {
  name: 'does not say how many messages a folder holds',
  seen: 'https://github.com/modern-email/defects/issues/43',
  script: () => ({
    folders: usualFolders(),
    answers: { STATUS: statusWith(() => 'UIDVALIDITY 1'), EXAMINE: opensWith(() => ['OK [UIDVALIDITY 1] fine']) },
  }),
  async afterwards(run) {
    arrives(run, reportOf(4));
    await untilReport(run, 4);
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
