// What a reason is called and means. Its English stands beside its codes and phrases, in shared/bounce/reasons.
import { type Reason, reasonOf } from '../../../shared/bounce/reasons/index.ts';
import type { ReasonId } from '../../../shared/domain/words.ts';

export type ReasonWords = Pick<Reason, 'title' | 'short' | 'meaning' | 'nextStep'>;

export const enReasons = {
  reason: (id: ReasonId): ReasonWords => reasonOf(id),
};
