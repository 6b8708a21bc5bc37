import { SUPPOSING } from '../words/word-classes.ts';
import type { Doubt } from './doubt.ts';

/** `if the address does not exist`, `too many unknown users`, `12 invalid recipients`: a condition, a count, another thing. */
export const ofCondition: Doubt = {
  id: 'of-condition',
  holds: ({ before, named }) => {
    const counted = named.includes('recipients');
    return before.some((word) => SUPPOSING.has(word) || (counted && /^\d\d?$/.test(word)));
  },
};
