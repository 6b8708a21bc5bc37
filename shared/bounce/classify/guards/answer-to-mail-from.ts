import { condemns } from '../decision.ts';
import type { Guard } from './guard.ts';

/**
 * Exim: `SMTP error from remote mail server after MAIL FROM:<…>: 550 User unknown`. It cannot be about the recipient: nobody has
 * named one yet (RFC 5321 section 3.3).
 */
export const answerToMailFrom: Guard = {
  id: 'answer-to-mail-from',
  asked: 'always',
  holds: ({ input: { phase, diagnostic }, decision }) => {
    if (!condemns(decision) && decision.reason !== 'recipient-unavailable') return null;
    const isAnswer = phase === 'mail' || (phase === null && saysMailFrom(diagnostic ?? ''));
    return isAnswer ? { reason: 'sender-rejected', because: 'answer-to-mail-from' } : null;
  },
};

/** Exim as above; Postfix: `(in reply to MAIL FROM command)`. */
function saysMailFrom(diagnostic: string): boolean {
  return diagnostic.includes('after MAIL FROM') || diagnostic.includes('in reply to MAIL FROM');
}
