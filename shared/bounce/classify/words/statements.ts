// Reads the sentences that servers build in hundreds of ways from the same few words: `no mailbox called lea was found`, `unknown
// user account`, `the address you wrote to no longer exists`. A state is said of the nearest subject, whatever that is: in
// `recipient domain does not exist` the domain, in `unknown sender address` the sender, in `certificate not found` nobody.
import type { ReasonId } from '../../../domain/words.ts';
import { hasAny, isAboutRecipient, isCode, isHost, isOnly, isRefusal } from './answer-words.ts';
import { beginsEntry, type Found, lookUp } from './lexicon.ts';
import { normalizeWords } from './normalize-words.ts';
import { type State, type Subject, TAILS } from './vocabulary.ts';
import {
  ADDRESS_WORDS,
  ADDRESSEES,
  AFTER_NO,
  AGAIN,
  AT_PLACE,
  CLAUSE_STARTS,
  CONDITIONS,
  ELSEWHERE_BETWEEN,
  FILLERS,
  GENITIVES,
  LINKS_AND_RELAYS,
  MADE_FROM,
  MAYBE,
  NAMED_RECIPIENT,
  NO,
  OF,
  ONLY_SOME,
  OTHER_THINGS,
  OWNED_THINGS,
  POSSESSING,
  SLAVIC_NOUNS,
  YOUR_ADDRESS,
} from './word-classes.ts';

/** Words between a subject and a state behind it: fewer where the state is a single word. */
const GAP_AFTER = 7;
const GAP_AFTER_WORD = 3;
/** Words between a state and a subject behind it. */
const GAP_BEFORE = 3;
/** How far before a subject a word may stand that makes it the sender's: `your mail address`. */
const OWN_REACH = 2;

export interface Statement {
  readonly reason: ReasonId;
  /** True where a clear phrase or an exact code knows better. */
  readonly weak: boolean;
  /** Subject and state as they stand, for the rule. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A statement of refusal is as weak as a hint: who is refused is often said elsewhere. */
const MEANING: Readonly<Record<Subject, Readonly<Partial<Record<State, ReasonId>>>>> = {
  mailbox: {
    missing: 'no-such-mailbox',
    closed: 'mailbox-disabled',
    full: 'mailbox-full',
    moved: 'moved',
    malformed: 'bad-address-syntax',
  },
  list: { missing: 'no-such-mailbox' },
  domain: { missing: 'no-such-domain', mute: 'domain-takes-no-mail' },
  sender: {
    missing: 'sender-rejected',
    closed: 'sender-rejected',
    malformed: 'sender-rejected',
    refused: 'sender-rejected',
    mute: 'sender-rejected',
  },
  greeting: { refused: 'server-identity', missing: 'server-identity', malformed: 'server-identity' },
  source: { refused: 'blocklisted', closed: 'blocklisted' },
  attachment: { refused: 'attachment-blocked' },
  other: {},
};

const TAIL_WORDS: ReadonlySet<string> = new Set(TAILS.map(normalizeWords));

/** In: the words of an answer. Out: every statement in them. Linear in their number. */
export function findStatements(tokens: readonly string[]): readonly Statement[] {
  const found = chained(tokens, lookUp(tokens));
  if (found.length === 0) return [];
  const out: Statement[] = [];
  found.forEach((one, i) => {
    const said = one.state === null ? denied(tokens, one) : { state: one, about: subjectOf(tokens, found, i) };
    if (said?.about?.subject == null || said.state.state === null) return;
    const statement = say(tokens, said.about, said.state);
    if (statement) out.push(statement);
  });
  return out;
}

/** Joins subjects that stand side by side: `recipient domain name` is a domain, `sender address` a sender. */
function chained(tokens: readonly string[], found: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const one of found) {
    const last = out.at(-1);
    if (one.subject !== null && last?.subject && isOwned(tokens, last, one)) {
      out[out.length - 1] = {
        ...last,
        to: one.to,
        subject: last.subject !== 'other' && own(tokens, one).subject === 'sender' ? 'sender' : last.subject,
      };
    } else if (one.subject === null || !last?.subject || last.to !== one.from) {
      out.push(one.subject === null ? one : withTail(tokens, own(tokens, one)));
    } else {
      const tail = one.to - one.from === 1 && TAIL_WORDS.has(tokens[one.from] ?? '');
      const subject =
        (last.subject === 'sender' && one.subject !== 'source') || last.subject === 'greeting' || tail
          ? last.subject
          : one.subject;
      out[out.length - 1] = withTail(tokens, { ...last, to: one.to, subject });
    }
  }
  return out;
}

/** `domain of the recipient`, `dominio del destinatario`: of the two, the first is spoken of; a sender's is the sender's. */
function isOwned(tokens: readonly string[], first: Found, second: Found): boolean {
  if (second.subject !== 'mailbox' && second.subject !== 'sender') return false;
  if (first.subject === 'other') return isOwnedThing(tokens, first, second);
  if (first.subject !== 'domain' && !(first.subject === 'mailbox' && second.subject === 'sender')) return false;
  if (second.from === first.to) return SLAVIC_NOUNS.has(tokens[first.from] ?? '');
  return second.from - first.to <= 3 && isOnly(tokens, first.to, second.from, OF);
}

/** `server of the recipient`, `сервер получателя`: a server, and no recipient. */
function isOwnedThing(tokens: readonly string[], first: Found, second: Found): boolean {
  if (!OWNED_THINGS.has(tokens[first.to - 1] ?? '') || second.from - first.to > 3) return false;
  if (second.from === first.to) return GENITIVES.has(tokens[second.from] ?? '');
  return isOnly(tokens, first.to, second.from, OF);
}

/** `name` says nothing alone. */
function withTail(tokens: readonly string[], one: Found): Found {
  return TAIL_WORDS.has(tokens[one.to] ?? '') && !beginsEntry(tokens[one.to] ?? '') ? { ...one, to: one.to + 1 } : one;
}

/** `your address`, `from address`, `MAIL FROM user`: the sender's. */
function own(tokens: readonly string[], one: Found): Found {
  if (
    (one.subject !== 'mailbox' && one.subject !== 'domain' && one.subject !== 'list') ||
    ADDRESSEES.has(tokens[one.from] ?? '')
  )
    return one;
  if (tokens[one.from - 1] === 'from' && !MADE_FROM.has(tokens[one.from - 2] ?? ''))
    return { ...one, subject: 'sender' };
  for (let i = Math.max(0, one.from - OWN_REACH); i < one.from; i++) {
    if (YOUR_ADDRESS.has(tokens[i] ?? '')) return { ...one, subject: 'sender' };
  }
  return one;
}

function subjectOf(tokens: readonly string[], found: readonly Found[], at: number): Found | null {
  const state = found[at];
  if (!state) return null;
  const behind = state.side === 'after' ? null : ahead(tokens, state, found[at + 1]);
  if (state.side === 'before') return owner(tokens, found, at) ?? behind;
  const back = backward(tokens, found, at);
  const adjacent = behind !== null && behind.from === state.to;
  if (adjacent && (back === null || back.subject === 'other' || back.to < state.from)) return behind;
  return back ?? behind ?? implied(tokens, state);
}

/** `your server has no valid host name`: said of the server, not of the host. */
function owner(tokens: readonly string[], found: readonly Found[], at: number): Found | null {
  const state = found[at];
  const last = found[at - 1];
  if (!state || !last?.subject || !POSSESSING.has(tokens[state.from] ?? '')) return null;
  const isNear = state.from - last.to <= 1 && last.subject !== 'mailbox' && last.subject !== 'domain';
  return isNear && last.subject !== 'list' ? last : null;
}

/**
 * `550 <lea@example.com> does not exist`: an address leaves no word behind, so that the state follows the code. `553 example.com
 * does not exist`: a bare domain stands between them.
 */
function implied(tokens: readonly string[], state: Found): Found | null {
  if (state.state !== 'missing' || state.to - state.from < 2 || isAdjective(tokens, state)) return null;
  let at = state.from - 1;
  while (at >= 0 && FILLERS.has(tokens[at] ?? '')) at--;
  const host = isHost(tokens[at] ?? '');
  const name = !host && tokens[state.to - 1] === 'exist' && isName(tokens[at] ?? '');
  const code = tokens[host || name ? at - 1 : at];
  if (code === undefined ? !(host && at === 0) : !isRefusal(code)) return null;
  return { from: Math.max(at, 0), to: state.from, subject: host ? 'domain' : 'mailbox', state: null, side: 'around' };
}

/** `550 non-existent subject line`: said of the next word, whatever that is. */
function isAdjective(tokens: readonly string[], { from, to }: Found): boolean {
  const next = tokens[to];
  return tokens[from] === 'non' && next !== undefined && !isCode(next) && !CLAUSE_STARTS.has(next);
}

/** `550 lea does not exist`: a word of no other meaning. */
function isName(token: string): boolean {
  return token !== '' && !isCode(token) && !beginsEntry(token) && !CLAUSE_STARTS.has(token);
}

function ahead(tokens: readonly string[], state: Found, next: Found | undefined): Found | null {
  if (!next?.subject || next.from - state.to > GAP_BEFORE || ends(tokens, state.to, next.from)) return null;
  return next;
}

/** The nearest subject before; of two states after one subject, `unknown or disabled`, both are said of it. */
function backward(tokens: readonly string[], found: readonly Found[], at: number): Found | null {
  const state = found[at];
  if (!state) return null;
  const reach = state.to - state.from > 1 ? GAP_AFTER : GAP_AFTER_WORD;
  for (let i = at - 1; i >= 0; i--) {
    const one = found[i];
    if (!one || state.from - one.to > reach || ends(tokens, one.to, state.from)) return null;
    if (one.subject === null) continue;
    if (isPlace(tokens, one) && before(found, i)) continue;
    return one;
  }
  return null;
}

/** Whether a subject stands before that the place can belong to. */
function before(found: readonly Found[], at: number): boolean {
  return found[at - 1]?.subject === 'mailbox' || found[at - 1]?.subject === 'list';
}

function isPlace(tokens: readonly string[], { from, subject }: Found): boolean {
  return (subject === 'other' || subject === 'domain') && hasAny(tokens, from - 2, from, AT_PLACE);
}

/** `no user found`: said by the word before the subject and one behind it. */
function denied(tokens: readonly string[], one: Found): { state: Found; about: Found } | null {
  if (!NO.has(tokens[one.from - 1] ?? '') && !NO.has(tokens[one.from - 2] ?? '')) return null;
  if (!hasAny(tokens, one.to, one.to + 4, AFTER_NO) || hasAny(tokens, one.to, one.to + 6, OTHER_THINGS)) return null;
  return { state: { ...one, from: one.from - 1, state: 'missing' }, about: one };
}

function say(tokens: readonly string[], about: Found, state: Found): Statement | null {
  const reason = about.subject && state.state ? MEANING[about.subject][state.state] : undefined;
  if (reason === undefined || MAYBE.has(tokens[state.from - 1] ?? '')) return null;
  if (hasAny(tokens, about.to, state.from, ELSEWHERE_BETWEEN)) return null;
  const from = Math.min(about.from, state.from);
  const to = Math.max(about.to, state.to);
  if (hasAny(tokens, from - 3, from, CONDITIONS) || isAnothers(tokens, about, state)) return null;
  if (state.state === 'mute' && hasAny(tokens, state.to, state.to + 2, ONLY_SOME)) return null;
  if (
    about.subject === 'domain' &&
    (hasAny(tokens, to, to + 3, AGAIN) || hasAny(tokens, from - 6, to, LINKS_AND_RELAYS))
  )
    return null;
  return { reason, weak: state.state === 'refused', label: labelOf(tokens, about, state), from, to };
}

/** `user … is unknown`; `user unknown` where nothing stands between. */
function labelOf(tokens: readonly string[], about: Found, state: Found): string {
  const [first, second] = about.from <= state.from ? [about, state] : [state, about];
  if (second.from > first.to) return `${wordsOf(tokens, first)} … ${wordsOf(tokens, second)}`;
  return wordsOf(tokens, { from: first.from, to: Math.max(first.to, second.to) });
}

/**
 * `501 Invalid domain name` may be the greeting's, Exim's `malformed address: … may not follow …` one in a header: of these the
 * recipient's is only what is named so, or what an answer to a recipient says.
 */
function isAnothers(tokens: readonly string[], about: Found, state: Found): boolean {
  const first = tokens[state.from] ?? '';
  const unclear = about.subject === 'domain' ? first === 'invalid' || tokens[state.to - 1] === 'valid' : false;
  const malformed = state.state === 'malformed' && state.to === about.from && ADDRESS_WORDS.has(wordsOf(tokens, about));
  if (!unclear && !malformed) return false;
  const named = hasAny(tokens, about.from - 4, about.to + 4, NAMED_RECIPIENT);
  const before = tokens.slice(0, Math.min(about.from, state.from));
  return !named && !before.some((token) => isAboutRecipient(token) || (malformed && token === '501'));
}

function wordsOf(tokens: readonly string[], one: Pick<Found, 'from' | 'to'>): string {
  return tokens.slice(one.from, one.to).join(' ');
}

/** A code, `550` or `5.1.1`, begins what another server says. */
function ends(tokens: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] ?? '';
    if (CLAUSE_STARTS.has(token) || isCode(token)) return true;
  }
  return false;
}
