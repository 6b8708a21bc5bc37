import { coded } from '../decision.ts';
import { exactReason } from '../words/code-index.ts';
import { type Guard, isClearlySaid } from './guard.ts';

/** `501 5.1.3 Invalid address`: what is invalid, the code says. */
export const codeOfSyntax: Guard = {
  id: 'code-of-syntax',
  asked: 'condemning',
  holds: (context) => {
    const { reason, said } = context.decision;
    const mayBeSyntax = reason === 'no-such-mailbox' && /invalid|bad/.test(said ?? '') && isClearlySaid(context);
    const exact = mayBeSyntax ? exactReason(context.stated) : null;
    if (exact?.reason !== 'bad-address-syntax') return null;
    return { instead: coded(exact, context.stated, context.input.status) };
  },
};
