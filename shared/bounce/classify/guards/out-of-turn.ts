import type { Guard } from './guard.ts';

const OUT_OF_TURN: ReadonlySet<string> = new Set(['502', '503', '504']);

/** `503 Bad sequence, no such user`: an answer to a command out of turn or with parameters (RFC 5321 section 4.2.2). */
export const outOfTurn: Guard = {
  id: 'out-of-turn',
  asked: 'condemning',
  holds: ({ input: { replyCode } }) =>
    replyCode !== null && OUT_OF_TURN.has(replyCode)
      ? { reason: 'recipient-unavailable', because: 'out-of-turn' }
      : null,
};
