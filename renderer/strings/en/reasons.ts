// What a reason is called and means. Its words stand beside its codes and phrases, in shared/bounce/classify/reasons.
import { type ReasonWords, reasonOf } from '../../../shared/bounce/classify/reasons/index.ts';
import type { ReasonId } from '../../../shared/domain/words.ts';

export const enReasons = {
  reason: (id: ReasonId): ReasonWords => reasonOf(id).words.en,
};
