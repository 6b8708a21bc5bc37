// Before an answer condemns: does it speak of the recipient at all, and for good? Servers use the words of a bad address for senders,
// networks and neighbours, too, and while their own directory is down.
import type { ReasonId } from '../../../domain/words.ts';
import type { GuardId } from '../../rule.ts';
import { hasAny, isCode } from './answer-words.ts';
import { tellsOfLookUp } from './look-ups.ts';
import {
  ABUSE_DESKS,
  ANY,
  AT_WHOSE,
  CALLBACKS,
  CONTENTS,
  DYNAMIC_LINES,
  FIELD_NAMES,
  FIELDS,
  FOR,
  FOR_NOW,
  FROM_WHOM,
  IN_MESSAGE,
  MADE_FROM,
  MAIL,
  MAILBOX_PARTS,
  NETWORK_USERS,
  NETWORKS,
  NEXT_HOPS,
  ORIGINATORS,
  RECIPIENTS,
  RIGHTS,
  SENDERS,
  SENT,
  SERVED,
  SERVICES,
  TO,
  WAYS,
  WHICH,
  WITH,
} from './word-classes.ts';

/** Why what was said is no word against the recipient's address. */
export interface Spared {
  readonly reason: ReasonId;
  readonly because: GuardId;
}

/** What one server says, and where in it an address is condemned. */
interface Place {
  readonly tokens: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly reason: ReasonId;
}

interface Rule extends Spared {
  readonly holds: (place: Place) => boolean;
}

const RULES: readonly Rule[] = [
  { reason: 'sender-rejected', because: 'of-sender', holds: isSenders },
  { reason: 'sender-rejected', because: 'of-callback', holds: isCallback },
  { reason: 'sender-rejected', because: 'of-header-field', holds: isFields },
  { reason: 'spam-content', because: 'of-contents', holds: isContents },
  { reason: 'blocklisted', because: 'of-network', holds: isNetworks },
  { reason: 'unreachable', because: 'of-relay', holds: isRelays },
  { reason: 'recipient-unavailable', because: 'of-service', holds: isServices },
  { reason: 'recipient-unavailable', because: 'of-mailbox-part', holds: isParts },
  { reason: 'recipient-server-trouble', because: 'look-up-failed', holds: isTrouble },
  { reason: 'recipient-unavailable', because: 'for-now', holds: isForNow },
];

/** In: words as normalizeWords gives them, what they say of an address, and where. Out: null where that stands. */
export function spared(words: string, reason: ReasonId, start: number, end: number): Spared | null {
  const tokens = words.split(' ');
  const from = countWords(words.slice(0, start));
  const to = from + countWords(words.slice(start, end));
  const first = tokens.findLastIndex((token, at) => at < from && isCode(token)) + 1;
  const next = tokens.findIndex((token, at) => at >= to && isCode(token));
  const answer = tokens.slice(first, next < 0 ? tokens.length : next);
  const place = { tokens: answer, from: from - first, to: to - first, reason };
  const before = { ...place, tokens, from, to };
  return RULES.find(({ holds }) => holds(holds === isCallback ? before : place)) ?? null;
}

function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text[at] !== ' ' && (at === 0 || text[at - 1] === ' ')) count++;
  return count;
}

const REACH = 6;

function isSenders({ tokens, from, to }: Place): boolean {
  const last = ANY.has(tokens[from - 1] ?? '') ? from - 2 : from - 1;
  if (FROM_WHOM.has(tokens[last] ?? '') && !MADE_FROM.has(tokens[last - 1] ?? '')) return true;
  const isOrigins = tokens
    .slice(Math.max(0, from - 2), to)
    .some((token, at, said) => ORIGINATORS.has(token) && !(token === 'sending' && TO.has(said[at + 1] ?? '')));
  if (isOrigins) return true;
  for (let at = from; at < Math.min(tokens.length, to + REACH); at++) {
    if (SENT.has(tokens[at] ?? '') && WHICH.has(tokens[at - 1] ?? '') && !hasAny(tokens, at + 1, at + NEAR, TO))
      return true;
    if (at >= to && AT_WHOSE.has(tokens[at] ?? '') && hasAny(tokens, at + 1, at + 3, SENDERS)) return true;
  }
  return false;
}

function isCallback({ tokens, from }: Place): boolean {
  return hasAny(tokens, 0, from, CALLBACKS) && !hasAny(tokens, 0, from, RECIPIENTS);
}

function isFields({ tokens, from, to }: Place): boolean {
  for (let at = Math.max(1, from - REACH); at < from; at++) {
    if (FIELDS.has(tokens[at] ?? '') && FIELD_NAMES.has(tokens[at - 1] ?? '')) return true;
  }
  const next = tokens[to] === 'name' ? to + 1 : to;
  return tokens[next] === 'in' && hasAny(tokens, next + 1, next + 3, IN_MESSAGE);
}

function isContents({ tokens, from }: Place): boolean {
  return hasAny(tokens, from - REACH, from, CONTENTS);
}

function isNetworks({ tokens, to }: Place): boolean {
  if (!NETWORK_USERS.has(tokens[to - 1] ?? '')) return false;
  return NETWORKS.has(tokens[to] ?? '') || hasAny(tokens, to, to + 3, DYNAMIC_LINES);
}

function isRelays({ tokens, from, to, reason }: Place): boolean {
  return reason === 'no-such-domain' && hasAny(tokens, from - REACH, to + REACH, NEXT_HOPS);
}

function isServices({ tokens, from, to, reason }: Place): boolean {
  const isServed = SERVED.has(tokens[to - 1] ?? '') && (tokens[to] === 'for' || tokens[to] === 'to');
  if (isServed && !MAIL.has(tokens[to + 1] ?? '')) return true;
  if (WITH.has(tokens[to] ?? '') && hasAny(tokens, to + 1, to + 4, RIGHTS)) return true;
  for (let at = Math.max(0, from - NEAR); at < from; at++) {
    if (SERVICES.has(tokens[at] ?? '') && FOR.has(tokens[at + 1] ?? '')) return true;
  }
  return reason === 'mailbox-disabled' && hasAny(tokens, from - NEAR, to, SERVICES);
}

function isParts({ tokens, from, to }: Place): boolean {
  if (hasAny(tokens, from, to, ABUSE_DESKS)) return true;
  const last = ANY.has(tokens[from - 1] ?? '') ? from - 2 : from - 1;
  if (tokens[last] === 'to') return WAYS.has(tokens[last - 1] ?? '');
  return tokens[last] === 'of' && last > 0 && !MAILBOX_PARTS.has(tokens[last - 1] ?? '');
}

/** Words around what is said in which a look-up may be spoken of. */
const AROUND = 12;

function isTrouble({ tokens, from, to }: Place): boolean {
  return tellsOfLookUp(tokens, from - AROUND, to + AROUND);
}

const MISSING: ReadonlySet<ReasonId> = new Set<ReasonId>(['no-such-mailbox', 'no-such-domain']);
const NEAR = 5;

function isForNow({ tokens, from, to, reason }: Place): boolean {
  return MISSING.has(reason) && hasAny(tokens, from - NEAR, to + NEAR, FOR_NOW);
}
