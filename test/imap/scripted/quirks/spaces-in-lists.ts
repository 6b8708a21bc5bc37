import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** SurgeMail: "* FLAGS (\Answered … $Forwarded )". Another server: "* STATUS INBOX (MESSAGES 0) ". */
export const spacesInLists: Quirk = {
  name: 'puts spaces where lists and STATUS end',
  seen: 'https://github.com/chatmail/async-imap/issues/123',
  script: () => ({
    folders: usualFolders(),
    written: (line) => (/^\* (?:FLAGS|STATUS|LIST)/.test(line) ? `${line.replace(/\)(?=$| ")/, ' )')} ` : line),
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
};
