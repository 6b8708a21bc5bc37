import { namedFolders } from '../named-folders.ts';
import type { Quirk } from '../quirk.ts';

const NAMES = ['100%', 'all*', '%*', 'a{3}', '{12}', 'two  spaces', ' before', 'behind ', 'NIL', 'back\\slash', '\\'];

/** What LIST, a literal or NIL mean by a name, and names with spaces. */
export const wildcardsInNames: Quirk = {
  name: 'has folders whose names mean something in IMAP: %, *, {3}, NIL, a backslash, spaces',
  seen: 'https://github.com/curl/curl/issues/517',
  ...namedFolders(NAMES),
};
