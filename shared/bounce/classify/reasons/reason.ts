// What a reason file holds. The words are for ordinary people; the codes and phrases are what servers say.
import type { ScreenLanguage } from '../../../domain/languages.ts';
import type { BounceType, Side } from '../../../domain/words.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'ja', 'zh', 'ko', 'et', 'th'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What people read of a reason, in one language of the screens. */
export interface ReasonWords {
  /** One short sentence: the headline of the explanation card. */
  readonly title: string;
  /** Two or three words for a badge or a chart. */
  readonly short: string;
  /** Why it happened, for someone who runs no mail server. */
  readonly meaning: string;
  readonly nextStep: string;
}

/** One reason why a message came back. Adding one is one file here and its line in index.ts. */
export interface ReasonFile {
  /** The file's name. */
  readonly id: string;
  /** A language that is left out does not compile. */
  readonly words: Readonly<Record<ScreenLanguage, ReasonWords>>;
  /** For `Action: failed`; every other action is `none`. */
  readonly type: Exclude<BounceType, 'none'>;
  readonly side: Side;
  /** true: the address may be exported; false: never because of this; null: unclear, never alone. */
  readonly addressBad: boolean | null;
  /** RFC 3463 codes that name this cause. `x.2.2` stands for 4.2.2 and 5.2.2. */
  readonly codes: readonly string[];
  /** Codes too general to stand against words, as `x.7.1`, and reply codes, as `554`: they decide last. */
  readonly vagueCodes: readonly string[];
  /** Wordings that name this cause whatever the code says. `mailbox … full` is an ordered pair. See phrase-list.ts. */
  readonly phrases: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Wordings too general to stand against a clear phrase or an exact code. */
  readonly hints: readonly string[];
  /** The same cause in the vocabulary of Sisimai and of KumoMTA's classifier (one to many). */
  readonly sisimai: readonly string[];
  readonly kumomta: readonly string[];
}
