import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** Yahoo: "* SEARCH 169654 169655 ", and "* SEARCH " where nothing is found. */
export const spaceBehindSearch: Quirk = {
  name: 'puts a space behind the last number of SEARCH',
  seen: 'https://github.com/djc/imap-proto/pull/108',
  script: () => ({
    folders: usualFolders(),
    written: (line) => (line.startsWith('* SEARCH') ? `${line} ` : line),
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
};
