import { tellsOfLookUp } from '../words/look-ups.ts';
import { wordGuard } from './guard.ts';

const AROUND = 12;

/** `user not found: directory is down`: the server could not ask its own list of users. */
export const lookUpFailed = wordGuard('look-up-failed', 'recipient-server-trouble', ({ tokens, from, to }) =>
  tellsOfLookUp(tokens, from - AROUND, to + AROUND),
);
