import { reasonInGerman } from '../../../shared/bounce/reasons-de/index.ts';
import type { enReasons } from '../en/reasons.ts';

export const deReasons: typeof enReasons = { reason: reasonInGerman };
