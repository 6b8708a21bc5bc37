import { hasAny } from '../words/answer-words.ts';
import { FOR, MAIL, RIGHTS, SERVED, SERVICES, WITH } from '../words/word-classes.ts';
import { type Place, wordGuard } from './guard.ts';

const NEAR = 5;

/** `the subscriber is not provisioned for MMS`, `SMTP access for this account is disabled`, `no account with sufficient rights` */
export const ofService = wordGuard(
  'of-service',
  'recipient-unavailable',
  (place) => isOfRight(place) || isOfAccess(place),
);

function isOfRight({ tokens, to }: Place): boolean {
  const isServed = SERVED.has(tokens[to - 1] ?? '') && (tokens[to] === 'for' || tokens[to] === 'to');
  if (isServed && !MAIL.has(tokens[to + 1] ?? '')) return true;
  return WITH.has(tokens[to] ?? '') && hasAny(tokens, to + 1, to + 4, RIGHTS);
}

function isOfAccess({ tokens, from, to, reason }: Place): boolean {
  for (let at = Math.max(0, from - NEAR); at < from; at++) {
    if (SERVICES.has(tokens[at] ?? '') && FOR.has(tokens[at + 1] ?? '')) return true;
  }
  return reason === 'mailbox-disabled' && hasAny(tokens, from - NEAR, to, SERVICES);
}
