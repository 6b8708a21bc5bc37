import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowByRow } from '../row-by-row.ts';

/** A field name is an astring (RFC 3501 section 9), so a server may quote it, or write it in other letters than it was asked for. */
export const quotedFieldNames: Quirk = {
  name: 'labels the header with its field names in quotes and in small letters',
  seen: 'RFC 3501 section 9',
  script: () => ({
    folders: usualFolders(),
    answers: {
      'UID FETCH': rowByRow((connection, { message, items, at }) => {
        const names = (/HEADER\.FIELDS \(([^)]*)\)/.exec(items)?.[1] ?? '')
          .toLowerCase()
          .replaceAll('"', '')
          .split(' ');
        const written = names.map((name) => (at % 2 ? name : `"${name}"`)).join(' ');
        connection.sendRow(message, items, { header: `BODY[HEADER.FIELDS (${written})]` });
      }),
    },
  }),
  reads: USUAL_READS,
};
