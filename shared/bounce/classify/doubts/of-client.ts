import { ARE, YOU } from '../words/word-classes.ts';
import type { Doubt } from './doubt.ts';

/** `you are not a known user`, `client was not recognised as a valid user`: it is the sender who is spoken of. */
export const ofClient: Doubt = {
  id: 'of-client',
  holds: ({ before }) => YOU.has(before.at(-2) ?? '') && ARE.has(before.at(-1) ?? ''),
};
