import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

const isDownwards = (args: string): boolean =>
  [...args.matchAll(/(\d+):(\d+)/g)].some(([, from, to]) => Number(from) > Number(to));

/** Tencent's business mail, by RFC 3501 section 9 wrongly. */
export const setsUpwardsOnly: Quirk = {
  name: 'refuses a set of numbers that descends',
  seen: 'https://github.com/modern-email/defects/issues/40',
  script: () => ({ folders: usualFolders() }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
  also: ({ server }) => {
    expect(server.commands.filter((command) => /^UID /.test(command) && isDownwards(command))).toEqual([]);
  },
};
