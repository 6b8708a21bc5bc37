// Before an answer condemns: does it speak of the recipient at all, and for good? Servers use the words of a bad address for senders,
// networks and neighbours, too, and while their own directory is down.
import type { ReasonId } from '../../domain/words.ts';
import { hasAny, isCode, setOf } from './answer-words.ts';
import { findTopics, type Topic } from './topics.ts';

/** Why what was said is no word against the recipient's address. */
export interface Spared {
  readonly reason: ReasonId;
  /** Appended to the rule that would have condemned. */
  readonly because: string;
}

/** `connection from unknown customer network`: what follows is spoken of, and not the customer. */
const NETWORKS = setOf(
  'network networks net line lines range ranges client clients connection connections agent isp machine computer device pool segment',
);
/** `a user network`, not `a user on this network` */
const OF_NETWORKS = setOf(
  'user users customer customers subscriber subscribers account accounts host hosts domain domains',
);
/** `mail from unknown users`, `sent by an unknown user`; Exim's `(generated from lea@example.com)` tells of an alias. */
const FROM = setOf('from by');
const MADE = setOf('generated derived expanded forwarded');
const ARTICLES = setOf('a an any some the einem einer un une');
/** `originating mailbox not found`, `the author's address does not exist` */
const ORIGIN = setOf(
  'originating originator submitting submitted author authors unauthenticated authenticated errors reply return sending',
);
/** `no such user at sender's server` */
const AT = setOf('at on in by of for with for under behind');
const SENDERS = setOf('sender senders originating originator sending author authors');
/** `the account that sent this message` */
const WHO = setOf('that who which you are is was has');
const SENT = setOf('sent sends sending submitted');
const TO = setOf('to at');
/** Exim: `Callback to … answered: no such user`; of a recipient only where it says so. */
const CALLBACKS = setOf('callback callbacks');
const RECIPIENTS = setOf('recipient recipients rcpt');
const DYNAMIC = setOf('dynamic dialup dial-up residential');
/** `the subscriber is not provisioned for MMS`: of a service, and not of mail. */
const SERVED = setOf('provisioned registered enabled activated configured subscribed licensed authorized authorised');
/** Temporary, though the code may be 550. */
const FOR_NOW = setOf(
  'now moment temporarily temporary momentarily temporaire temporairement temporal temporalmente temporaneamente temporariamente tijdelijk vorubergehend momentan chwilowo временно',
);
/** `user not found: directory is down` */
const LOOK_UPS: readonly Topic[] = [{ reason: 'recipient-server-trouble', all: ['store', 'ailing'] }];
const STORES = setOf('directory ldap database db table map server backend lookup dns cluster storage store');
const IS = setOf('is are was currently temporarily');
const MISSING: ReadonlySet<ReasonId> = new Set<ReasonId>(['no-such-mailbox', 'no-such-domain']);
const NEAR = 5;
const REACH = 6;
const AROUND = 12;

/** In: words as normalizeWords gives them, what they say of an address, and where. Out: null where that stands. */
export function spared(words: string, reason: ReasonId, start: number, end: number): Spared | null {
  const tokens = words.split(' ');
  const from = countWords(words.slice(0, start));
  const to = from + countWords(words.slice(start, end));
  const answer = { tokens: sameAnswer(tokens, from, to), offset: startOfAnswer(tokens, from) };
  const place = { tokens: answer.tokens, from: from - answer.offset, to: to - answer.offset };
  if (isSenders(place) || isCallback(tokens, from)) return { reason: 'sender-rejected', because: 'of the sender' };
  if (isNetworks(place)) return { reason: 'blocklisted', because: 'of a network' };
  if (isServices(place)) return { reason: 'recipient-unavailable', because: 'for a service' };
  const trouble =
    findTopics(place.tokens.slice(Math.max(0, place.from - AROUND), place.to + AROUND).join(' '), LOOK_UPS)[0]?.label ??
    unavailable(place.tokens);
  if (trouble !== null) return { reason: 'recipient-server-trouble', because: trouble };
  if (MISSING.has(reason) && hasAny(place.tokens, place.from - NEAR, place.to + NEAR, FOR_NOW)) {
    return { reason: 'recipient-unavailable', because: 'for now' };
  }
  return null;
}

interface Place {
  readonly tokens: readonly string[];
  readonly from: number;
  readonly to: number;
}

function countWords(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : trimmed.split(' ').length;
}

/** From the code before the place up to the next one: what one server says. */
function sameAnswer(tokens: readonly string[], from: number, to: number): readonly string[] {
  const next = tokens.findIndex((token, at) => at >= to && isCode(token));
  return tokens.slice(startOfAnswer(tokens, from), next < 0 ? tokens.length : next);
}

function startOfAnswer(tokens: readonly string[], from: number): number {
  return tokens.findLastIndex((token, at) => at < from && isCode(token)) + 1;
}

function isSenders({ tokens, from, to }: Place): boolean {
  const last = ARTICLES.has(tokens[from - 1] ?? '') ? from - 2 : from - 1;
  if ((FROM.has(tokens[last] ?? '') && !MADE.has(tokens[last - 1] ?? '')) || hasAny(tokens, from - 2, from + 1, ORIGIN))
    return true;
  for (let at = from; at < Math.min(tokens.length, to + REACH); at++) {
    if (SENT.has(tokens[at] ?? '') && WHO.has(tokens[at - 1] ?? '') && !TO.has(tokens[at + 1] ?? '')) return true;
    if (at >= to && AT.has(tokens[at] ?? '') && hasAny(tokens, at + 1, at + 3, SENDERS)) return true;
  }
  return false;
}

function isCallback(tokens: readonly string[], from: number): boolean {
  return hasAny(tokens, 0, from, CALLBACKS) && !hasAny(tokens, 0, from, RECIPIENTS);
}

function isNetworks({ tokens, to }: Place): boolean {
  if (!OF_NETWORKS.has(tokens[to - 1] ?? '')) return false;
  return NETWORKS.has(tokens[to] ?? '') || hasAny(tokens, to, to + 3, DYNAMIC);
}

function isServices({ tokens, to }: Place): boolean {
  return SERVED.has(tokens[to - 1] ?? '') && tokens[to] === 'for';
}

/** `directory is unavailable`, not `mailbox unavailable` */
function unavailable(tokens: readonly string[]): string | null {
  const at = tokens.indexOf('unavailable');
  const store = tokens[IS.has(tokens[at - 1] ?? '') ? at - 2 : at - 1] ?? '';
  return at > 0 && STORES.has(store) ? `${store} … unavailable` : null;
}
