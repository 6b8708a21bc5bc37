import type { Candidate } from '../candidates.ts';

/** What is said, and the words around it. */
export interface DoubtContext {
  readonly candidate: Candidate;
  /** The three words before it, or those behind the last code: `for one or more recipients (550 No such user)`. */
  readonly before: readonly string[];
  /** Its own words as they stand in the answer. */
  readonly named: readonly string[];
  /** The two words behind it. */
  readonly behind: readonly string[];
}

/**
 * Why what reads like a statement about the recipient's address is none. Asked before the choice: one that holds takes the
 * candidate away, so that the next may speak. Adding one is a file here, its line in index.ts, and its lines in test/reasons/doubts.
 */
export interface Doubt {
  /** The file's name. */
  readonly id: string;
  holds(context: DoubtContext): boolean;
}
