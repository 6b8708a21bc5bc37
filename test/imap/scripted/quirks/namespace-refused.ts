import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** 189.cn: "4 NAMESPACE", "4 BAD command syntax error". */
export const namespaceRefused: Quirk = {
  name: 'offers NAMESPACE and does not know the command',
  seen: 'https://github.com/MailCore/mailcore2/issues/1471',
  script: () => ({
    capabilities: 'IMAP4 IMAP4rev1 ID NAMESPACE XAPPLEPUSHSERVICE',
    folders: usualFolders(),
    answers: {
      NAMESPACE: (connection, { tag }) => {
        connection.send(`${tag} BAD command syntax error`);
        return undefined;
      },
    },
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
  also: ({ server }) => {
    expect(server.commands).toContain('NAMESPACE');
  },
};
