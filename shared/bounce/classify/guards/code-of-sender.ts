import { coded } from '../decision.ts';
import { reasonOf } from '../reasons/index.ts';
import { exactReason } from '../words/code-index.ts';
import { type Guard, isClearlySaid } from './guard.ts';

/** `550 5.1.8 Domain not found`: where the answer's own code is about the sender, what reads like a bad address is theirs. */
export const codeOfSender: Guard = {
  id: 'code-of-sender',
  asked: 'condemning',
  holds: (context) => {
    const exact = isClearlySaid(context) ? exactReason(context.stated) : null;
    if (exact === null || reasonOf(exact.reason).side !== 'sender-domain') return null;
    return { instead: coded(exact, context.stated, context.input.status) };
  },
};
