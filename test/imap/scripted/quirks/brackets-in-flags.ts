import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** A keyword that another program set wrongly stands in FLAGS for good. */
export const bracketsInFlags: Quirk = {
  name: 'has keywords with brackets and quotes',
  seen: 'https://github.com/dinhvh/libetpan/issues/438',
  script: () => ({
    folders: usualFolders(),
    written: (line) =>
      line.startsWith('* FLAGS')
        ? '* FLAGS (\\Answered \\Seen Customer(2024 $a"b [x] ]y)\r\n* OK [PERMANENTFLAGS (\\Seen Customer(2024 $a"b [x] ]y \\*)] Limited'
        : line,
  }),
  reads: USUAL_READS,
};
