import { isTemporary } from '../../text/smtp-reply.ts';
import type { Guard, GuardContext } from './guard.ts';

/**
 * `450 4.7.1 User unknown`: a domain that DNS does not know today may have lapsed, a table of users may be out of reach. An answer
 * that calls itself temporary (RFC 5321 section 4.2.1) condemns nobody.
 */
export const temporaryAnswer: Guard = {
  id: 'temporary-answer',
  asked: 'condemning',
  holds: (context) => {
    const { input, decision } = context;
    const isAnswered = decision.reason !== 'domain-takes-no-mail' || input.replyCode !== null;
    if (input.action !== 'failed' || !isAnswered || !isTemporary(input) || saysTwice(context)) return null;
    return { reason: decision.reason, because: 'temporary-answer', passing: true };
  },
};

/** `450 4.1.1 User unknown`, to the end of the trying: code, status and words all name the mailbox, and none a fault. */
function saysTwice({ input: { status, replyCode }, decision }: GuardContext): boolean {
  const names = (replyCode === '450' || replyCode === '550') && (status === '4.1.1' || status === '5.1.1');
  return decision.reason === 'no-such-mailbox' && names;
}
