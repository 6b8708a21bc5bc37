import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { rowByRow } from '../row-by-row.ts';

/** The client asks for the first bytes of a message (`BODY.PEEK[]<0.262144>`); the server gives all of them, under the label of a part. */
export const wholeInPlaceOfPart: Quirk = {
  name: 'sends the whole message where a part of it was asked for',
  seen: 'RFC 3501 section 6.4.5',
  script: () => ({
    folders: [inbox([reportOf(2)]), sentFolder([sentOf(2)])],
    answers: {
      'UID FETCH': rowByRow((connection, { message, items }) =>
        connection.sendRow(message, items.replace(/<0\.\d+>/, ''), { body: 'BODY[]<0>' }),
      ),
    },
  }),
  reads: { 'INBOX report': 1, 'Sent sent': 1 },
};
