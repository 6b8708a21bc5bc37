import { reasonOf } from '../../../shared/bounce/classify/reasons/index.ts';
import type { enReasons } from '../en/reasons.ts';

export const deReasons: typeof enReasons = { reason: (id) => reasonOf(id).words.de };
