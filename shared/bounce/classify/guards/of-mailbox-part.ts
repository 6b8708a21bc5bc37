import { hasAny } from '../words/answer-words.ts';
import { ABUSE_DESKS, ANY, MAILBOX_PARTS, WAYS } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

/**
 * `home server of mailbox unknown`, not `mailbox of user unknown`; `route to the recipient is not resolved`, `the domain has no
 * postmaster mailbox`.
 */
export const ofMailboxPart = wordGuard('of-mailbox-part', 'recipient-unavailable', ({ tokens, from, to }) => {
  if (hasAny(tokens, from, to, ABUSE_DESKS)) return true;
  const last = ANY.has(tokens[from - 1] ?? '') ? from - 2 : from - 1;
  if (tokens[last] === 'to') return WAYS.has(tokens[last - 1] ?? '');
  return tokens[last] === 'of' && last > 0 && !MAILBOX_PARTS.has(tokens[last - 1] ?? '');
});
