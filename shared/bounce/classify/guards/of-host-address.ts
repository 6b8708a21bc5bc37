import { isHost } from '../words/answer-words.ts';
import { ADDRESS_WORDS, OF_HOST } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

/** `no address for mx2.provider.example`: an address in DNS, of a host, and no mailbox. */
export const ofHostAddress = wordGuard(
  'of-host-address',
  'unreachable',
  ({ tokens, from, to, reason }) =>
    reason === 'no-such-mailbox' &&
    tokens.slice(from, to).some((token) => ADDRESS_WORDS.has(token) || token === 'addresses') &&
    OF_HOST.has(tokens[to] ?? '') &&
    isHost(tokens[to + 1] ?? ''),
);
