import type { ReasonId, Side } from './words.ts';

/** What a verdict rests on, with the numbers that its sentence names. */
export type VerdictGrounds =
  | { readonly rule: 'no-bounce' }
  | { readonly rule: 'override'; readonly verdict: 'ok' | 'bad' }
  | { readonly rule: 'hard-address'; readonly at: number; readonly reason: ReasonId }
  | { readonly rule: 'soft-repeated'; readonly times: number; readonly days: number; readonly reason: ReasonId }
  | { readonly rule: 'recovered'; readonly at: number }
  | { readonly rule: 'not-the-address'; readonly side: Side; readonly reason: ReasonId };
