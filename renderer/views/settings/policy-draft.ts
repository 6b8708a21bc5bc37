// The policy while the user edits it: numbers are text, since an empty field is not a number.
import type { Policy } from '../../../shared/domain/policy.ts';
import { MOST_DAYS, MOST_TIMES } from '../../../shared/verdict/policy.ts';

export type NumberField = 'watchTimes' | 'watchDays' | 'badTimes' | 'badDays';

export interface Draft extends Readonly<Record<NumberField, string>> {
  readonly softBad: boolean;
}

export type DraftProblem =
  | { readonly kind: 'range'; readonly field: NumberField; readonly least: number; readonly most: number }
  | { readonly kind: 'order'; readonly field: 'badTimes' };

const RANGES: readonly (readonly [NumberField, number, number])[] = [
  ['watchTimes', 1, MOST_TIMES],
  ['watchDays', 1, MOST_DAYS],
  ['badTimes', 1, MOST_TIMES],
  ['badDays', 0, MOST_DAYS],
];

export const draftOf = (policy: Policy): Draft => ({
  softBad: policy.softBad,
  watchTimes: String(policy.watchTimes),
  watchDays: String(policy.watchDays),
  badTimes: String(policy.badTimes),
  badDays: String(policy.badDays),
});

const numberOf = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN);

/** The first problem. Fields that do not apply, where soft bounces never make an address bad, are not checked. */
export function problemOf(draft: Draft): DraftProblem | null {
  for (const [field, least, most] of RANGES) {
    if (!draft.softBad && (field === 'badTimes' || field === 'badDays')) continue;
    const value = numberOf(draft[field]);
    if (!(value >= least && value <= most)) return { kind: 'range', field, least, most };
  }
  const early = draft.softBad && numberOf(draft.badTimes) < numberOf(draft.watchTimes);
  return early ? { kind: 'order', field: 'badTimes' } : null;
}

/**
 * The edited policy; null where something is wrong. A number that does not apply and cannot be read becomes the smallest
 * allowed one.
 */
export function readDraft(draft: Draft): Policy | null {
  if (problemOf(draft) !== null) return null;
  const read = Object.fromEntries(RANGES.map(([field, least]) => [field, numberOf(draft[field]) || least]));
  return { softBad: draft.softBad, ...(read as Readonly<Record<NumberField, number>>) };
}

export function samePolicy(a: Policy | null, b: Policy): boolean {
  if (a === null) return false;
  return a.softBad === b.softBad && RANGES.every(([field]) => a[field] === b[field]);
}
