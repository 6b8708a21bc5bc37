import { hasAny } from '../words/answer-words.ts';
import { CLIENT_ADDRESS } from '../words/word-classes.ts';
import type { Guard } from './guard.ts';

/** A dotted or IPv6 address that is not that of the host named before it; the words of an answer leave it out. */
const IP = /(?<![\w.[(])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|(?<![\w:[(])(?:[\da-f]{1,4}:){3,7}[\da-f]{1,4}(?![\w:])/i;

/**
 * `550 5.1.1 refused: 192.0.2.25 is on a list`: where no words condemn, but a code alone, an answer that speaks of the address of a client
 * speaks of who sends.
 */
export const ofClientAddress: Guard = {
  id: 'of-client-address',
  asked: 'condemning',
  holds: ({ decision, answer }) =>
    decision.by === 'code' &&
    IP.test(answer.text.slice(0, 1000)) &&
    hasAny(answer.tokens, 0, answer.tokens.length, CLIENT_ADDRESS)
      ? { reason: 'blocklisted', because: 'of-client-address' }
      : null,
};
