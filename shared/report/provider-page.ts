// The page on which a provider tells what its answers mean.
import { PROVIDERS } from '../bounce/providers/index.ts';
import type { ParsedBounce } from '../bounce/report.ts';

/**
 * In: a bounce. Out: the page of the provider whose table decided, else of the one whose server refused; null where no provider
 * is known. An https address out of our own tables, never one that the report names.
 */
export function providerPage(bounce: Pick<ParsedBounce, 'rule' | 'remoteMta' | 'replyCode'>): string | null {
  const byRule = PROVIDERS.find(({ id }) => id === bounce.rule.provider);
  if (byRule !== undefined) return byRule.page;
  // A server that was never reached has said nothing that its provider could explain.
  if (bounce.replyCode === null || bounce.remoteMta === null) return null;
  const host = bounce.remoteMta.toLowerCase();
  const isUnder = (domain: string): boolean => domain.includes('.') && (host === domain || host.endsWith(`.${domain}`));
  return PROVIDERS.find(({ knownBy }) => knownBy.some(isUnder))?.page ?? null;
}
