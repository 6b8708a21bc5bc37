// What a command added to the facts or removed from them. All derived data follow from it (update-derived.ts).
import type { SentWords } from './sent-words.ts';

/** How many messages went to an address, the time of the last one, and the account that sent them. */
export interface WrittenTo {
  readonly account: number;
  readonly sent: number;
  readonly last: number;
}

/** Messages inserted by this transaction. */
export interface NewMessages {
  /** The id of the first one; the others have the following ids. */
  readonly first: number;
  /** Their search words, which so far follow from the messages alone. Empty where they are deferred. */
  readonly words: ReadonlyMap<number, SentWords>;
  /** What these messages alone show about the addresses they went to. Empty where that is deferred. */
  readonly recipients: ReadonlyMap<string, WrittenTo>;
}

export interface Change {
  /** Reports to match again. */
  readonly reports: ReadonlySet<number>;
  /** Ids of sent_recipient rows with possibly another outcome. */
  readonly pairs: ReadonlySet<number>;
  /** Ids of sent messages with possibly other outcomes, flags or words. */
  readonly sent: ReadonlySet<number>;
  /** Addresses with possibly another row among the recipients. */
  readonly addresses: ReadonlySet<string>;
  readonly newMessages: NewMessages | null;
  /** Sent messages were removed: every report without a match has to be judged again. */
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

/** Combines the parts of one change. At most one of them may bring new messages. */
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

/** The elements of all lists, each once, in their order. */
export function union<T>(...lists: readonly Iterable<T>[]): ReadonlySet<T> {
  const all = new Set<T>();
  for (const list of lists) for (const one of list) all.add(one);
  return all;
}
