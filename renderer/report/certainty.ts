import type { ParsedBounce } from '../../shared/bounce/report.ts';
import type { RuleBy } from '../../shared/bounce/rule.ts';

/** Rules that name one cause: a clear phrase, an exact code, a provider's own wording. A hint only points to it. */
const SURE: ReadonlySet<RuleBy> = new Set<RuleBy>(['phrase', 'code', 'provider']);

/** How sure the reason is: a clear phrase or an exact code decides for certain, a general one is likely, else a guess. */
export function certaintyOf(bounce: Pick<ParsedBounce, 'reason' | 'rule' | 'side'>): 'sure' | 'likely' | 'unsure' {
  if (bounce.reason === 'unknown' || bounce.side === 'unclear') return 'unsure';
  return SURE.has(bounce.rule.by) ? 'sure' : 'likely';
}
