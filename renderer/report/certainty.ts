import type { ParsedBounce } from '../../shared/bounce/report.ts';
import type { RuleBy } from '../../shared/bounce/rule.ts';

/** Rules that name one cause: a clear phrase or statement, an exact code, a provider's own text. A hint only suggests one. */
const SURE: ReadonlySet<RuleBy> = new Set<RuleBy>(['phrase', 'words', 'code', 'provider']);

/**
 * How certain the reason is: `sure` by a clear phrase or an exact code, `likely` by a general one or where a guard overruled what
 * was said, else a guess.
 */
export function certaintyOf(bounce: Pick<ParsedBounce, 'reason' | 'rule' | 'side'>): 'sure' | 'likely' | 'unsure' {
  if (bounce.reason === 'unknown' || bounce.side === 'unclear') return 'unsure';
  return SURE.has(bounce.rule.by) && bounce.rule.guards.length === 0 ? 'sure' : 'likely';
}
