// What an answer is about when its wording is new: words of two groups that stand close together, in either order. `Probable spam`,
// `Score of junk mail over threshold` and `als Werbung erkannt` are one topic. No topic condemns: that a mailbox or a domain is
// gone must be said in so many words (statements.ts).
import type { ReasonId } from '../../../domain/words.ts';
import { isCode } from './answer-words.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { wordSequences } from './word-sequences.ts';

interface Topic {
  readonly reason: ReasonId;
  readonly all: readonly Concept[];
  /** Not where one of these stands near. */
  readonly none?: readonly Concept[];
  /** Where a hint or a code knows better. */
  readonly weak?: true;
}

export interface TopicHit {
  readonly reason: ReasonId;
  readonly weak: boolean;
  readonly label: string;
  /** From the first word of it up to but without the word behind the last. */
  readonly from: number;
  readonly to: number;
}

const TOPICS: readonly Topic[] = [
  { reason: 'sender-auth-failed', all: ['auth', 'failed'], none: ['header'] },
  { reason: 'encryption-required', all: ['tls', 'needed'], none: ['login'] },
  { reason: 'server-identity', all: ['identity', 'unresolved'] },
  { reason: 'attachment-blocked', all: ['file', 'barred'], none: ['size', 'large', 'exceeded'] },
  { reason: 'message-too-big', all: ['size', 'exceeded'], none: ['box', 'junk'] },
  { reason: 'message-too-big', all: ['mail', 'large'], none: ['box'] },
  { reason: 'spam-content', all: ['junk', 'judged'], none: ['listing'] },
  { reason: 'spam-content', all: ['junk', 'mail'], none: ['listing'] },
  { reason: 'greylisted', all: ['grey'] },
  { reason: 'greylisted', all: ['later', 'moments'], none: ['many', 'listing', 'connect'] },
  { reason: 'mailbox-full', all: ['box', 'exceeded'], none: ['period'], weak: true },
  { reason: 'rate-limited', all: ['period', 'many'] },
  { reason: 'rate-limited', all: ['yourHost', 'many'], none: ['junk', 'recipients', 'size', 'hits'] },
  { reason: 'too-many-recipients', all: ['recipients', 'atMost'], none: ['period', 'listing'] },
  { reason: 'malformed-message', all: ['header', 'defect'] },
  { reason: 'relay-denied', all: ['relaying', 'unrelayed'] },
  { reason: 'relay-denied', all: ['relay', 'unrelayed'], weak: true },
  { reason: 'relay-denied', all: ['login', 'demanded'], none: ['auth', 'insiders', 'person', 'mail'] },
  { reason: 'recipient-restricted', all: ['only', 'insiders'] },
  { reason: 'recipient-restricted', all: ['allowed', 'post', 'person'] },
  { reason: 'mail-loop', all: ['loop', 'many'], none: ['letterbox'] },
  { reason: 'mail-loop', all: ['loop', 'mail'], none: ['letterbox'] },
  { reason: 'gave-up', all: ['expired', 'queue'], none: ['box', 'login', 'tls'], weak: true },
  { reason: 'unreachable', all: ['connect', 'cut'], none: ['listing', 'policy'], weak: true },
  { reason: 'spam-content', all: ['junk'], none: ['listing'], weak: true },
  { reason: 'blocklisted', all: ['blackList'], weak: true },
  { reason: 'blocklisted', all: ['turnedAway'], none: ['policy'], weak: true },
  { reason: 'mail-loop', all: ['loop'], none: ['letterbox'], weak: true },
  { reason: 'sender-auth-failed', all: ['auth'], none: ['header'], weak: true },
  { reason: 'policy', all: ['policy'], weak: true },
  { reason: 'recipient-server-trouble', all: ['fault'], weak: true },
];

/** Words between which two groups still belong together. */
const REACH = 9;
/** Around what was found, so many words are searched for what speaks against it. */
const AROUND = 3;

interface Place {
  readonly at: number;
  readonly end: number;
}

const ENTRIES = wordSequences(
  [...CONCEPTS].flatMap(([concept, written]) => written.map((words) => [words, concept] as const)),
);

/** In: the words of an answer. Out: every topic that they touch. Linear in their number. */
export function findTopics(tokens: readonly string[]): readonly TopicHit[] {
  const places = placesIn(tokens);
  if (places.size === 0) return [];
  return TOPICS.flatMap((topic) => {
    if (!topic.all.every((concept) => places.has(concept))) return [];
    const found = nearest(tokens, topic, places);
    return found === null ? [] : [{ reason: topic.reason, weak: topic.weak === true, ...found }];
  });
}

function placesIn(tokens: readonly string[]): ReadonlyMap<Concept, readonly Place[]> {
  const places = new Map<Concept, Place[]>();
  for (let at = 0; at < tokens.length; at++) {
    for (const { words, value: concept } of ENTRIES.allAt(tokens, at)) {
      const known = places.get(concept);
      const place = { at, end: at + words.length };
      if (known === undefined) places.set(concept, [place]);
      else known.push(place);
    }
  }
  return places;
}

/** The first place where all groups of a topic stand together; null where they do not, or where something speaks against. */
function nearest(
  tokens: readonly string[],
  { all, none }: Topic,
  places: ReadonlyMap<Concept, readonly Place[]>,
): Pick<TopicHit, 'label' | 'from' | 'to'> | null {
  const [first, ...others] = all;
  for (const start of (first && places.get(first)) ?? []) {
    const found = [start];
    for (const other of others) {
      const near = (places.get(other) ?? []).find((place) => isNear(tokens, start, place));
      if (near) found.push(near);
    }
    if (found.length < all.length || speaksAgainst(found, none ?? [], places)) continue;
    found.sort((a, b) => a.at - b.at);
    const label = found.map(({ at, end }) => tokens.slice(at, end).join(' ')).join(' … ');
    return { label, from: found[0]?.at ?? 0, to: Math.max(...found.map(({ end }) => end)) };
  }
  return null;
}

/** Near, not overlapping, and no code between, which would begin what another server says. */
function isNear(tokens: readonly string[], one: Place, other: Place): boolean {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.at, other.at);
  if (to < from || to - from > REACH) return false;
  for (let i = from; i < to; i++) if (isCode(tokens[i] ?? '')) return false;
  return true;
}

function speaksAgainst(
  found: readonly Place[],
  none: readonly Concept[],
  places: ReadonlyMap<Concept, readonly Place[]>,
): boolean {
  const from = Math.min(...found.map(({ at }) => at)) - AROUND;
  const to = Math.max(...found.map(({ end }) => end)) + AROUND;
  return none.some((concept) => (places.get(concept) ?? []).some(({ at }) => at >= from && at < to));
}
