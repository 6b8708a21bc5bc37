import type { ReasonId } from '../../../domain/words.ts';
import type { Phase } from '../../text/smtp-reply.ts';
import type { Guard } from './guard.ts';

/** What an answer is about that came before anyone was named (RFC 5321 sections 3.1 and 3.2), where its words do not say. */
const BEFORE_MAIL: ReadonlyMap<Phase | null, ReasonId> = new Map<Phase, ReasonId>([
  ['connect', 'blocklisted'],
  ['ehlo', 'blocklisted'],
  ['starttls', 'encryption-required'],
  ['auth', 'relay-denied'],
]);
const NAMES_A_MAILBOX: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'no-such-mailbox',
  'mailbox-disabled',
  'recipient-unavailable',
  'unknown',
]);

/** `554 User unknown` in place of a greeting: no recipient was named yet, so that none can be meant. */
export const beforeMail: Guard = {
  id: 'before-mail',
  asked: 'always',
  holds: ({ input: { phase, replyCode }, decision }) => {
    const reason = BEFORE_MAIL.get(phase);
    if (reason === undefined || replyCode === null || !NAMES_A_MAILBOX.has(decision.reason)) return null;
    return { reason, because: 'before-mail' };
  },
};
