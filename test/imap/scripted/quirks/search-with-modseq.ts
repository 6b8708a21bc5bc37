import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

export const searchWithModseq: Quirk = {
  name: 'adds a modseq to the answer of SEARCH',
  seen: 'RFC 7162 section 3.1.6',
  script: () => ({
    folders: usualFolders(),
    written: (line) => (/^\* SEARCH \d/.test(line) ? `${line} (MODSEQ 917162500)` : line),
  }),
  reads: USUAL_READS,
};
