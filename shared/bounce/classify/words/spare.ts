// Before an answer condemns: does it speak of the recipient at all, and for good? Servers use the words of a bad address for senders,
// networks and neighbours, too, and while their own directory is down.
import type { ReasonId } from '../../../domain/words.ts';
import type { GuardId } from '../../rule.ts';
import { hasAny, isCode, setOf } from './answer-words.ts';
import { tellsOfLookUp } from './look-ups.ts';

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

/** `mail from unknown users`, `sent by an unknown user`; Exim's `(generated from lea@example.com)` tells of an alias. */
const FROM = setOf('from by');
const MADE = setOf('generated derived expanded forwarded');
const ARTICLES = setOf('a an any some the this that einem einer un une');
/** `originating mailbox not found`, `the author's address does not exist` */
const ORIGIN = setOf(
  'originating originator submitting submitted author authors unauthenticated authenticated errors reply return sending',
);
/** `no such user at sender's server` */
const AT = setOf('at on in by of for with under behind');
const SENDERS = setOf('sender senders originating originator sending author authors');
/** `the account that sent this message`, not `the address this was sent to` */
const WHO = setOf('that who which you are is was has');
const SENT = setOf('sent sends sending submitted logged');
const TO = setOf('to at');
const REACH = 6;

function isSenders({ tokens, from, to }: Place): boolean {
  const last = ARTICLES.has(tokens[from - 1] ?? '') ? from - 2 : from - 1;
  if (FROM.has(tokens[last] ?? '') && !MADE.has(tokens[last - 1] ?? '')) return true;
  const isOrigins = tokens
    .slice(Math.max(0, from - 2), to)
    .some((token, at, said) => ORIGIN.has(token) && !(token === 'sending' && TO.has(said[at + 1] ?? '')));
  if (isOrigins) return true;
  for (let at = from; at < Math.min(tokens.length, to + REACH); at++) {
    if (SENT.has(tokens[at] ?? '') && WHO.has(tokens[at - 1] ?? '') && !hasAny(tokens, at + 1, at + NEAR, TO))
      return true;
    if (at >= to && AT.has(tokens[at] ?? '') && hasAny(tokens, at + 1, at + 3, SENDERS)) return true;
  }
  return false;
}

/** Exim: `Callback to … answered: 550 no such user`; of a recipient only where it says so. */
const CALLBACKS = setOf('callback callbacks');
const RECIPIENTS = setOf('recipient recipients rcpt');

function isCallback({ tokens, from }: Place): boolean {
  return hasAny(tokens, 0, from, CALLBACKS) && !hasAny(tokens, 0, from, RECIPIENTS);
}

/** `the address in your From line bounces: no such mailbox`, `image host not found in message body` */
const FIELDS = setOf('line field header headers path');
const FIELD_NAMES = setOf('from return reply received subject errors sender envelope');
const INSIDE = setOf('received greeting header headers body message helo ehlo url link subject');

function isFields({ tokens, from, to }: Place): boolean {
  for (let at = Math.max(1, from - REACH); at < from; at++) {
    if (FIELDS.has(tokens[at] ?? '') && FIELD_NAMES.has(tokens[at - 1] ?? '')) return true;
  }
  const next = tokens[to] === 'name' ? to + 1 : to;
  return tokens[next] === 'in' && hasAny(tokens, next + 1, next + 3, INSIDE);
}

/** `attachment names an unknown user`, `link to a suspended account` */
const CONTENTS = setOf('body attachment attachments link links url urls newsletter image images');

function isContents({ tokens, from }: Place): boolean {
  return hasAny(tokens, from - REACH, from, CONTENTS);
}

/** `connection from unknown customer network`: what follows is spoken of, and not the customer. */
const NETWORKS = setOf(
  'network networks net line lines range ranges client clients connection connections agent isp machine computer device pool segment',
);
/** `a user network`, not `a user on this network` */
const OF_NETWORKS = setOf(
  'user users customer customers subscriber subscribers account accounts host hosts domain domains',
);
const DYNAMIC = setOf('dynamic dialup dial-up residential');

function isNetworks({ tokens, to }: Place): boolean {
  if (!OF_NETWORKS.has(tokens[to - 1] ?? '')) return false;
  return NETWORKS.has(tokens[to] ?? '') || hasAny(tokens, to, to + 3, DYNAMIC);
}

/** `next hop unknown, domain smtp.example.com not found` */
const HOPS = setOf('hop smarthost relayhost upstream');

function isRelays({ tokens, from, to, reason }: Place): boolean {
  return reason === 'no-such-domain' && hasAny(tokens, from - REACH, to + REACH, HOPS);
}

/** `the subscriber is not provisioned for MMS`, `SMTP access for this account is disabled`: of a service, and not of mail. */
const SERVED = setOf('provisioned registered enabled activated configured subscribed licensed authorized authorised');
const SERVICES = setOf(
  'forwarding forward autoforward autoforwarding access login authentication auth weiterleitung zugang zugriff smtp imap pop pop3 outgoing outbound submission relay relaying sending license licence',
);

function isServices({ tokens, from, to, reason }: Place): boolean {
  const isServed = SERVED.has(tokens[to - 1] ?? '') && (tokens[to] === 'for' || tokens[to] === 'to');
  if (isServed && !MAIL.has(tokens[to + 1] ?? '')) return true;
  if (WITH.has(tokens[to] ?? '') && hasAny(tokens, to + 1, to + 4, RIGHTS)) return true;
  for (let at = Math.max(0, from - NEAR); at < from; at++) {
    if (SERVICES.has(tokens[at] ?? '') && FOR.has(tokens[at + 1] ?? '')) return true;
  }
  return reason === 'mailbox-disabled' && hasAny(tokens, from - NEAR, to, SERVICES);
}

const MAIL = setOf('mail email e-mail emails messages delivery');
/** `no account with sufficient rights` */
const WITH = setOf('with mit con com avec met');
const RIGHTS = setOf(
  'right rights permission permissions privileges license certificate permiso permesso permissao rechten droits',
);
const FOR = setOf('for fur pour para per voor');

/** `home server of mailbox unknown`, not `mailbox of user unknown` */
const MAILBOXES = setOf('mailbox account address user recipient inbox name id adresse mailboxes accounts email');

/** `route to the recipient is not resolved` */
const WAYS = setOf('route path way connection');
/** `the domain has no postmaster mailbox` */
const ROLES = setOf('postmaster abuse');

function isParts({ tokens, from, to }: Place): boolean {
  if (hasAny(tokens, from, to, ROLES)) return true;
  const last = ARTICLES.has(tokens[from - 1] ?? '') ? from - 2 : from - 1;
  if (tokens[last] === 'to') return WAYS.has(tokens[last - 1] ?? '');
  return tokens[last] === 'of' && last > 0 && !MAILBOXES.has(tokens[last - 1] ?? '');
}

/** Words around what is said in which a look-up may be spoken of. */
const AROUND = 12;

function isTrouble({ tokens, from, to }: Place): boolean {
  return tellsOfLookUp(tokens, from - AROUND, to + AROUND);
}

/** Temporary, though the code may be 550. */
const FOR_NOW = setOf(
  'now moment temporarily temporary momentarily temporaire temporairement temporal temporalmente temporaneamente temporariamente tijdelijk vorubergehend momentan chwilowo временно',
);
const MISSING: ReadonlySet<ReasonId> = new Set<ReasonId>(['no-such-mailbox', 'no-such-domain']);
const NEAR = 5;

function isForNow({ tokens, from, to, reason }: Place): boolean {
  return MISSING.has(reason) && hasAny(tokens, from - NEAR, to + NEAR, FOR_NOW);
}
