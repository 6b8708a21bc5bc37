import type { Case } from './case.ts';
import { FULL } from './full.ts';
import { GONE } from './gone.ts';
import { REFUSED } from './refused.ts';
import { SLIPS } from './slips.ts';
import { SLOW } from './slow.ts';

export type { Case } from './case.ts';
export { MIXTURE, SPF_BLOCK } from './special.ts';
export const CASES: readonly Case[] = [...SLIPS, ...FULL, ...GONE, ...REFUSED, ...SLOW];
