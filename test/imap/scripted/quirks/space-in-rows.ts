import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';
import { rowsWith } from '../refusing.ts';

/** QQ Mail: "11487 FETCH (UID 19436 )". */
export const spaceInRows: Quirk = {
  name: 'puts a space before the bracket that ends a row',
  seen: 'https://github.com/jakartaee/mail-api/issues/209',
  script: () => ({ folders: usualFolders(), answers: { 'UID FETCH': rowsWith({ end: ' )' }) } }),
  reads: USUAL_READS,
};
