import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowByRow } from '../row-by-row.ts';

export const uidBehindHeader: Quirk = {
  name: 'gives the UID behind the header and the source of a message',
  seen: 'https://github.com/Wh1isper/mcp-email-server/pull/112',
  script: () => ({
    folders: usualFolders(),
    answers: {
      'UID FETCH': rowByRow((connection, { message, items }) => connection.sendRow(message, items, { uidLast: true })),
    },
  }),
  reads: USUAL_READS,
};
