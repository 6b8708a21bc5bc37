import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

export const uidvalidityNeverTheSame: Quirk = {
  name: 'gives another UIDVALIDITY at each EXAMINE',
  seen: 'https://github.com/erooster-mail/erooster/issues/181',
  script: () => {
    const folders = usualFolders();
    let uidValidity = 100;
    return {
      folders,
      answers: {
        EXAMINE: () => {
          for (const [at, folder] of folders.entries()) folders[at] = { ...folder, uidValidity: ++uidValidity };
          return false;
        },
      },
    };
  },
  async afterwards(run) {
    for (let n = 0; n < 3; n++) await run.pass();
  },
  reads: USUAL_READS,
  // It reads all again in each pass; it does not read for ever.
  also: ({ server }) => {
    expect(server.commands.length).toBeLessThan(100);
  },
};
