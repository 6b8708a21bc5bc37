// What the classifier is asked, and what it answers.
import type { Action, BounceType, ReasonId, Side } from '../../domain/words.ts';
import type { Rule } from '../rule.ts';
import type { Phase } from '../text/smtp-reply.ts';

export interface ClassifyInput {
  readonly action: Action;
  readonly status: string | null;
  readonly replyCode: string | null;
  /** The server's own words. */
  readonly diagnostic: string | null;
  /** The report's text for people: asked only when the server's words and codes say little. */
  readonly humanText: string | null;
  readonly phase: Phase | null;
  readonly recipient: string;
  readonly reportingMta: string | null;
  readonly remoteMta: string | null;
  readonly format: string | null;
  /** Other addresses of the recipient's: the one written to, the one it was forwarded to. */
  readonly otherNames?: readonly string[];
  /** Whether an address is known as the sender's. */
  readonly isSender?: (address: string) => boolean;
}

export interface Classified {
  readonly reason: ReasonId;
  readonly type: BounceType;
  readonly side: Side;
  readonly addressBad: boolean | null;
  readonly rule: Rule;
}
