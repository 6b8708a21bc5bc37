// What one transaction has changed and what must be derived again from the facts at its end.
import type { SentWords } from './sent-words.ts';
import { WordsBatch } from './words-batch.ts';

/** How many messages went to an address, when the last of them did, and from which account. */
export interface WrittenTo {
  account: number;
  sent: number;
  last: number;
}

export interface Touched {
  /** Reports to match anew. */
  readonly reports: Set<number>;
  /** Rows of sent_recipient whose outcome may differ. */
  readonly pairs: Set<number>;
  /** Sent messages whose outcomes, flags or words may differ. */
  readonly sent: Set<number>;
  /** These messages with their words, unless they are left for later: nothing is known of them yet beyond what they say. */
  readonly fresh: Map<number, SentWords>;
  /** The number of the first message that this transaction has written; the others follow on it. */
  firstSent: number | null;
  /** The domains in the Message-IDs of these. */
  readonly idDomains: Set<string>;
  readonly addresses: Set<string>;
  /** What these messages alone say of the addresses they went to. */
  readonly written: Map<string, WrittenTo>;
  /** The words of these messages and the rows of these people are left to be derived later (due.ts). */
  readonly later: boolean;
  readonly words: WordsBatch;
  /** Reports that came to stand among the failures. */
  newFailures: number;
}

export const nothingTouched = (later = false): Touched => ({
  reports: new Set(),
  pairs: new Set(),
  sent: new Set(),
  firstSent: null,
  fresh: new Map(),
  idDomains: new Set(),
  addresses: new Set(),
  written: new Map(),
  later,
  words: new WordsBatch(),
  newFailures: 0,
});
