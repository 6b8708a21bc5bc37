import type { ReasonId } from '../../../domain/words.ts';
import { hasAny } from '../words/answer-words.ts';
import { FOR_NOW, PASSING } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

const MISSING: ReadonlySet<ReasonId> = new Set<ReasonId>(['no-such-mailbox', 'no-such-domain']);
const NEAR = 5;
const CLOSE = 2;

/** "From now on please write to …": for good. */
function withoutFromNow(tokens: readonly string[]): readonly string[] {
  return tokens.map((token, at) => (token === 'now' && tokens[at - 1] === 'from' ? '' : token));
}

/** `550 user unknown for the moment`, `konts ir īslaicīgi slēgts`: temporary, though the code is not. */
export const forNow = wordGuard(
  'for-now',
  'recipient-unavailable',
  ({ tokens, from, to, reason }) =>
    (MISSING.has(reason) && hasAny(withoutFromNow(tokens), from - NEAR, to + NEAR, FOR_NOW)) ||
    (reason === 'mailbox-disabled' && hasAny(tokens, from - CLOSE, to + CLOSE, PASSING)),
);
