import { hasAny } from '../words/answer-words.ts';
import { DYNAMIC_LINES, NETWORK_USERS, NETWORKS } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

/** `connection from unknown customer network`: what follows is spoken of, and not the customer; not `a user on this network`. */
export const ofNetwork = wordGuard('of-network', 'blocklisted', ({ tokens, to }) => {
  if (!NETWORK_USERS.has(tokens[to - 1] ?? '')) return false;
  return NETWORKS.has(tokens[to] ?? '') || hasAny(tokens, to, to + 3, DYNAMIC_LINES);
});
