// What a format hands back: one recipient as the report tells of it. parse-bounce.ts adds what follows from it.

import type { ParsedBounce } from '../report.ts';
import type { MessageView } from '../view/message-view.ts';

type Told = Omit<ParsedBounce, 'recipient' | 'type' | 'reason' | 'side' | 'addressBad' | 'rule'>;

/** The address that failed and whatever else the report says; what it does not say is left out or null. */
export type Finding = {
  readonly recipient: string;
  /** Sendmail's X-Actual-Recipient: where an alias or a table led to, which answers speak of. */
  readonly actualRecipient?: string | null;
  /**
   * Where the address was found within a sentence of the text and in no place that recipients stand in: that sentence. Only what it
   * says itself may condemn the address.
   */
  readonly sentence?: string | null;
} & { readonly [Key in keyof Told]?: Told[Key] | null };

/** One mail system's way to write reports. */
export interface Format {
  /** File name without ending; shown to people. */
  readonly name: string;
  /** True where looksLike rests on words that one mail system alone writes, so that it is evidence of a report. */
  readonly known: boolean;
  /**
   * Names of formats that would read this one's reports, too, so that this one must stand above them in the list. The last of
   * the list, generic, reads any report and is not named.
   */
  readonly aheadOf?: readonly string[];
  /** Cheap: a header field, a phrase. Called for every message. */
  readonly looksLike: (view: MessageView) => boolean;
  /** Null or empty: not mine after all. Never throws. */
  readonly extract: (view: MessageView) => readonly Finding[] | null;
}
