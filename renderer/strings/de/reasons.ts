import type { ReasonId } from '../../../shared/domain/words.ts';
import type { enReasons, ReasonWords } from '../en/reasons.ts';
import { deAddressReasons } from './reasons-address.ts';
import { deRecipientReasons } from './reasons-recipient.ts';
import { deSenderReasons } from './reasons-sender.ts';

/** Every reason: one without German does not compile. */
const WORDS: Readonly<Record<ReasonId, ReasonWords>> = {
  ...deAddressReasons,
  ...deRecipientReasons,
  ...deSenderReasons,
};

export const deReasons: typeof enReasons = {
  reason: (id) => WORDS[id],
};
