// What a reason is called and means. Its English stands beside its codes and phrases, in shared/bounce/reasons.
import { reasonOf } from '../../../shared/bounce/reasons/index.ts';
import type { ReasonWords } from '../../../shared/bounce/reasons/reason.ts';
import type { ReasonId } from '../../../shared/domain/words.ts';

export const enReasons = {
  reason: (id: ReasonId): ReasonWords => reasonOf(id),
};
