import { expect } from 'vitest';
import { type Quirk, USUAL_READS, usualFolders } from '../quirk.ts';

/** RFC 3501 section 9: except where noted, all letters may be large or small. */
export const smallLetters: Quirk = {
  name: 'writes its answers in small letters',
  seen: 'RFC 3501 section 9',
  script: () => ({
    folders: usualFolders(),
    written: (line) => (line.includes('LIST') ? line.replace('LIST', 'list') : line.replace(/[A-Z]+/g, lower)),
  }),
  afterwards: (run) => run.pass(),
  reads: USUAL_READS,
  also: ({ store }) => {
    expect(store.positions.get('INBOX')).toMatchObject({ highestUid: 3, lowestUid: 1 });
  },
};

/** Not the tag of a command, which the client chose. */
const lower = (word: string, at: number): string => (at === 0 ? word : word.toLowerCase());
