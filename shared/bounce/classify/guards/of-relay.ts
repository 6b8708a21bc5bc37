import { hasAny } from '../words/answer-words.ts';
import { NEXT_HOPS } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

const REACH = 6;

/** `next hop unknown, domain smtp.example.com not found` */
export const ofRelay = wordGuard(
  'of-relay',
  'unreachable',
  ({ tokens, from, to, reason }) => reason === 'no-such-domain' && hasAny(tokens, from - REACH, to + REACH, NEXT_HOPS),
);
