import { type Quirk, reportOf, USUAL_READS, usualFolders } from '../quirk.ts';

/** DavMail: "*  633 EXISTS", "* OK [UIDVALIDITY 1]", "* OK [UIDNEXT 794]". */
export const twoSpaces: Quirk = {
  name: 'puts two spaces before EXISTS, and no words behind its codes',
  seen: 'https://github.com/joeyates/imap-backup/issues/213',
  script: () => ({
    folders: usualFolders(),
    written: (line) =>
      line.replace(/^\* (?=\d+ EXISTS)/, '*  ').replace(/^(\* OK \[(?:UIDVALIDITY|UIDNEXT) \d+\]) .*/, '$1'),
  }),
  async afterwards(run) {
    run.script.folders[0]?.messages.push(reportOf(4));
    await run.pass();
  },
  reads: { ...USUAL_READS, 'INBOX report': 2 },
};
