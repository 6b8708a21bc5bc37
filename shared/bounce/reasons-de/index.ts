// The reasons in German, by id: for the screens, and for the search, which finds a reason by its name in either language.
import type { ReasonId } from '../../domain/words.ts';
import type { ReasonWords } from '../reasons/reason.ts';
import { addressReasons } from './address.ts';
import { recipientReasons } from './recipient.ts';
import { senderReasons } from './sender.ts';

/** Every reason: one without German does not compile. */
const WORDS: Readonly<Record<ReasonId, ReasonWords>> = {
  ...addressReasons,
  ...recipientReasons,
  ...senderReasons,
};

export function reasonInGerman(id: ReasonId): ReasonWords {
  return WORDS[id];
}
