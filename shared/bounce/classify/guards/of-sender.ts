import { hasAny } from '../words/answer-words.ts';
import { ANY, AT_WHOSE, FROM_WHOM, MADE_FROM, ORIGINATORS, SENDERS, SENT, TO, WHICH } from '../words/word-classes.ts';
import { wordGuard } from './guard.ts';

const REACH = 6;
const NEAR = 5;

/**
 * `mail from unknown users`, `originating mailbox not found`, `no such user at sender's server`, `the account that sent this
 * message`; not Exim's `(generated from lea@example.com)`, nor `the address this was sent to`.
 */
export const ofSender = wordGuard('of-sender', 'sender-rejected', ({ tokens, from, to }) => {
  const last = ANY.has(tokens[from - 1] ?? '') ? from - 2 : from - 1;
  if (FROM_WHOM.has(tokens[last] ?? '') && !MADE_FROM.has(tokens[last - 1] ?? '')) return true;
  const isOrigins = tokens
    .slice(Math.max(0, from - 2), to)
    .some((token, at, said) => ORIGINATORS.has(token) && !(token === 'sending' && TO.has(said[at + 1] ?? '')));
  if (isOrigins) return true;
  for (let at = from; at < Math.min(tokens.length, to + REACH); at++) {
    const sent = SENT.has(tokens[at] ?? '') && WHICH.has(tokens[at - 1] ?? '');
    if (sent && !hasAny(tokens, at + 1, at + NEAR, TO)) return true;
    if (at >= to && AT_WHOSE.has(tokens[at] ?? '') && hasAny(tokens, at + 1, at + 3, SENDERS)) return true;
  }
  return false;
});
