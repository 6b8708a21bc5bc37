import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowsWith } from '../refusing.ts';

const MORE =
  'FLAGS (\\Seen $Forwarded) X-GUID "a (b" X-REAL-UID 7 X-NOTE {9}\r\n) UID 77 ENVELOPE ("x" NIL (("a" NIL "b" "c")) NIL)';

export const moreThanAsked: Quirk = {
  name: 'adds items to a row that nobody asked for, one of them a literal that looks like a row',
  seen: 'RFC 3501 section 7',
  script: () => ({ folders: usualFolders(), answers: { 'UID FETCH': rowsWith({ more: MORE }) } }),
  reads: USUAL_READS,
};
