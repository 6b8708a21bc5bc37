import { CALLBACKS, RECIPIENTS } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

/** Exim: `Callback to … answered: 550 no such user`; of a recipient only where it says so. */
export const ofCallback = wordGuard(
  'of-callback',
  'sender-rejected',
  ({ before }) => before.some((word) => CALLBACKS.has(word)) && !before.some((word) => RECIPIENTS.has(word)),
);
