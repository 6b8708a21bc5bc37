import type { ReasonId } from '../../../shared/domain/words.ts';

/** The words by which a reason is found. */
export const reasonWords = (reason: ReasonId): string => reason.replaceAll('-', ' ');
