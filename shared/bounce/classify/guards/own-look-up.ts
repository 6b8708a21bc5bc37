import { isTemporary } from '../../text/smtp-reply.ts';
import type { Guard } from './guard.ts';

/**
 * `DNS type mx lookup responded with code NXDOMAIN` with 4.4.3: the sending server's own look-up failed, and it takes that for
 * temporary. No answer of anyone, no server reached.
 */
export const ownLookUp: Guard = {
  id: 'own-look-up',
  asked: 'always',
  holds: (context) =>
    context.decision.reason === 'no-such-domain' && context.input.replyCode === null && isTemporary(context.input)
      ? { reason: 'unreachable', because: 'own-look-up' }
      : null,
};
