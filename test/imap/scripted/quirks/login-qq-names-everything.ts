import { passwordOrMore, refusing, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

const SAID =
  'Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.';

/** One sentence for every cause, the password among them; QQ counts the tries. */
export const loginQqNamesEverything: Quirk = {
  name: 'names every cause that a refused login can have',
  seen: 'https://github.com/chengazhen/cursor-auto-free/issues/294',
  script: () => ({ ...smallMailbox(), answers: refusing(`NO ${SAID}`) }),
  ...passwordOrMore(SAID),
};
