// Why one recipient's failure was given its reason: what decided, and what overruled it. Plain data, so that it can be stored.

/**
 * phrase, hint: of a reason's file; words: a subject and a state of the vocabulary; topic: words that stand near each other;
 * provider: a provider's own table; code: a status or reply code; action: the report's Action field; no-answer: a notice of
 * delay that quotes nobody; nothing: no words and no code that say anything; as-written: a rule of an earlier version.
 */
export type RuleBy =
  | 'phrase'
  | 'hint'
  | 'words'
  | 'topic'
  | 'provider'
  | 'code'
  | 'action'
  | 'no-answer'
  | 'nothing'
  | 'as-written';

/** Why what was said does not count as it reads. */
export type GuardId =
  /** The words belong to someone or something else than the recipient. */
  | 'of-sender'
  | 'of-sender-address'
  | 'of-callback'
  | 'of-header-field'
  | 'of-contents'
  | 'of-network'
  | 'of-relay'
  | 'of-another-host'
  | 'of-host-address'
  | 'of-client-address'
  | 'of-service'
  | 'of-mailbox-part'
  | 'of-another-address'
  /** Nothing shows that the report speaks of the address that was found in it. */
  | 'unplaced-address'
  /** What was answered came before or instead of a word about the recipient. */
  | 'before-mail'
  | 'answer-to-mail-from'
  | 'out-of-turn'
  | 'login-answer'
  | 'refusal-for-security'
  /** It holds for now, and not for good. */
  | 'for-now'
  | 'look-up-failed'
  | 'own-look-up'
  | 'asks-to-retry'
  | 'still-trying'
  | 'temporary-answer';

/** Where it was said: in the server's words, in the codes beside them, or in the text for people. */
export type RulePlace = 'diagnostic' | 'status' | 'reply-code' | 'human-text';

/** Offsets in a text: of the first character, and after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Rule {
  readonly by: RuleBy;
  /** The words or the code; `mailbox … full` is a pair. Null where nothing was said. */
  readonly said: string | null;
  /** Whose table it was, as an id of providers/; null for every other rule. */
  readonly provider: string | null;
  readonly where: RulePlace | null;
  /** What overruled it, in the order in which it was asked. */
  readonly guards: readonly GuardId[];
  /** Where in the diagnostic it stands; null where it does not, or that cannot be told. Earlier versions stored none. */
  readonly at?: Span | null;
}
