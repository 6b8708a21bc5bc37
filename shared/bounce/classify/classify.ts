import { PHRASES, type Phrases } from './candidates.ts';
import type { Classified, ClassifyInput } from './classify-input.ts';
import { decide, readEvidence } from './decide.ts';
import { type Decision, decided } from './decision.ts';
import { DOUBTS, type Doubt } from './doubts/index.ts';
import { GUARDS, type Guard, guarded } from './guards/index.ts';
import { reasonOf } from './reasons/index.ts';
import { ruleOf } from './rule-of.ts';
import type { Answer } from './words/answer.ts';

export type { Classified, ClassifyInput } from './classify-input.ts';

/** What is asked of an answer besides its words and codes; the tests leave out one at a time. */
export interface Questions {
  readonly doubts: readonly Doubt[];
  readonly guards: readonly Guard[];
  readonly phrases: Phrases;
}

const ALL: Questions = { doubts: DOUBTS, guards: GUARDS, phrases: PHRASES };

/**
 * Why one recipient failed, from the server's words and codes together. Words win over a code that says otherwise. Only a
 * failure can make an address bad; a notice of delay never does. Never throws.
 */
export function classify(input: ClassifyInput, { doubts, guards, phrases }: Questions = ALL): Classified {
  // The answer is normalised once, and what it may be saying is found: phrases, statements, codes.
  const evidence = readEvidence(input, doubts, phrases);
  if (input.action !== 'failed' && input.action !== 'delayed')
    return resultOf(input, decided('unknown', 'action', input.action), evidence.answer);
  // The strongest of these decides, unless a guard finds that it is not said of the recipient, or not for good.
  const decision = guarded(evidence, decide(evidence), guards);
  return resultOf(input, decision, evidence.answer);
}

function resultOf({ action }: ClassifyInput, decision: Decision, answer: Answer): Classified {
  const { reason, passing } = decision;
  const { type, side, addressBad } = reasonOf(reason);
  const rule = ruleOf(decision, answer);
  if (action !== 'failed') return { reason, type: 'none', side, addressBad: false, rule };
  return passing ? { reason, type: 'soft', side, addressBad: null, rule } : { reason, type, side, addressBad, rule };
}
