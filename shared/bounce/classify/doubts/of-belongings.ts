import { GENITIVES, MAILBOX_PARTS, OF, OWNED_THINGS } from '../words/word-classes.ts';
import type { Doubt } from './doubt.ts';

/** `el servidor del destinatario no existe`, `serwer odbiorcy nie istnieje`: said of what the recipient has. */
export const ofBelongings: Doubt = {
  id: 'of-belongings',
  holds: ({ before, named }) => {
    // `home server of mailbox unknown` is for the guard of-mailbox-part.
    if (MAILBOX_PARTS.has(named[0] ?? '')) return false;
    const last = before.findLastIndex((word) => !OF.has(word));
    if (!OWNED_THINGS.has(before[last] ?? '')) return false;
    return last < before.length - 1 || GENITIVES.has(named[0] ?? '');
  },
};
