import { statusWith } from '../own-states.ts';
import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

export const emptyStatus: Quirk = {
  name: 'answers STATUS with an empty list, and opens folders as others do',
  seen: 'https://github.com/modern-email/defects/issues/15',
  script: () => ({
    folders: [...usualFolders(), { path: 'Rules', messages: [] }],
    answers: { STATUS: statusWith(() => '') },
  }),
  async afterwards(run) {
    run.script.folders[2]?.messages.push(reportOf(1));
    await run.pass();
  },
  reads: { ...USUAL_READS, 'Rules report': 1 },
};
