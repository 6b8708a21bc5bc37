import type { ReasonId } from '../../../domain/words.ts';
import { spoken } from '../decision.ts';
import { type Guard, isClearlySaid } from './guard.ts';

const SENDERS_SIDE: ReadonlySet<ReasonId> = new Set<ReasonId>(['sender-rejected', 'server-identity']);

/** `501 Invalid domain name in EHLO`: another of the answer's words is about the sender or the sending server. */
export const wordsOfSender: Guard = {
  id: 'words-of-sender',
  asked: 'condemning',
  holds: (context) => {
    const other = isClearlySaid(context)
      ? context.candidates.find(({ reason }) => SENDERS_SIDE.has(reason))
      : undefined;
    return other === undefined ? null : { instead: spoken(other, context.answer, 'diagnostic') };
  },
};
