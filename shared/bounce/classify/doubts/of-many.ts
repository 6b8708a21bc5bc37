import { MANY_PEOPLE, OF_MANY } from '../words/word-classes.ts';
import type { Doubt } from './doubt.ts';

/** `sent to disabled mailboxes`, `rate of invalid recipients`: of many, and not of this one. */
export const ofMany: Doubt = {
  id: 'of-many',
  holds: ({ before, named }) => OF_MANY.has(before.at(-1) ?? '') && named.some((word) => MANY_PEOPLE.has(word)),
};
