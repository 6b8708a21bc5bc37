import type { ParsedBounce } from '../../shared/bounce/report.ts';

/** How sure the reason is: a clear phrase or an exact code decides for certain, a general one is likely, else a guess. */
export function certaintyOf(bounce: Pick<ParsedBounce, 'reason' | 'rule' | 'side'>): 'sure' | 'likely' | 'unsure' {
  if (bounce.reason === 'unknown' || bounce.side === 'unclear') return 'unsure';
  return bounce.rule.startsWith('phrase:') || bounce.rule.startsWith('code:') ? 'sure' : 'likely';
}
