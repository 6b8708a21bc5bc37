// What a command wrote to the facts or took out of them. All that is derived follows from it (update-derived.ts).
import type { SentWords } from './sent-words.ts';

/** How many messages went to an address, when the last of them did, and from which account. */
export interface WrittenTo {
  readonly account: number;
  readonly sent: number;
  readonly last: number;
}

/** Messages that this transaction has inserted. */
export interface NewMessages {
  /** The number of the first; the others follow on it. */
  readonly first: number;
  /** Their words, as long as nothing is known of them beyond what they say. Empty where they are deferred. */
  readonly words: ReadonlyMap<number, SentWords>;
  /** What these messages alone say of the addresses they went to. Empty where they are deferred. */
  readonly recipients: ReadonlyMap<string, WrittenTo>;
}

export interface Change {
  /** Reports to match anew. */
  readonly reports: ReadonlySet<number>;
  /** Rows of sent_recipient whose outcome may differ. */
  readonly pairs: ReadonlySet<number>;
  /** Sent messages whose outcomes, flags or words may differ. */
  readonly sent: ReadonlySet<number>;
  /** Addresses whose row among the recipients may differ. */
  readonly addresses: ReadonlySet<string>;
  readonly newMessages: NewMessages | null;
  /** Sent messages were taken out: every report without a match is to be judged anew. */
  readonly messagesRemoved: boolean;
}

export type PartOfChange = Partial<{
  readonly reports: Iterable<number>;
  readonly pairs: Iterable<number>;
  readonly sent: Iterable<number>;
  readonly addresses: Iterable<string>;
  readonly newMessages: NewMessages | null;
  readonly messagesRemoved: boolean;
}>;

/** One change made of its parts. Only one of them may bring new messages. */
export function changeOf(parts: readonly PartOfChange[]): Change {
  const reports = new Set<number>();
  const pairs = new Set<number>();
  const sent = new Set<number>();
  const addresses = new Set<string>();
  let newMessages: NewMessages | null = null;
  let messagesRemoved = false;
  for (const part of parts) {
    for (const id of part.reports ?? []) reports.add(id);
    for (const id of part.pairs ?? []) pairs.add(id);
    for (const id of part.sent ?? []) sent.add(id);
    for (const address of part.addresses ?? []) addresses.add(address);
    newMessages ??= part.newMessages ?? null;
    messagesRemoved ||= part.messagesRemoved ?? false;
  }
  return { reports, pairs, sent, addresses, newMessages, messagesRemoved };
}

/** All of them, each once, in their order. */
export function union<T>(...lists: readonly Iterable<T>[]): ReadonlySet<T> {
  const all = new Set<T>();
  for (const list of lists) for (const one of list) all.add(one);
  return all;
}
