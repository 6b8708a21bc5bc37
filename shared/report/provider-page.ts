// The help page on which a provider explains its answers.
import { PROVIDERS } from '../bounce/classify/providers/index.ts';
import type { ParsedBounce } from '../bounce/report.ts';

/**
 * In: a bounce. Out: the page of the provider from whose table the reason comes, else of the provider whose server refused the
 * mail; null where no provider is known. The https address comes from the app's own tables, never from the report.
 */
export function providerPage(bounce: Pick<ParsedBounce, 'rule' | 'remoteMta' | 'replyCode'>): string | null {
  const byRule = PROVIDERS.find(({ id }) => id === bounce.rule.provider);
  if (byRule !== undefined) return byRule.page;
  // Without a reply from a server there is nothing that its provider could explain.
  if (bounce.replyCode === null || bounce.remoteMta === null) return null;
  const host = bounce.remoteMta.toLowerCase();
  const isUnder = (domain: string): boolean => domain.includes('.') && (host === domain || host.endsWith(`.${domain}`));
  return PROVIDERS.find(({ knownBy }) => knownBy.some(isUnder))?.page ?? null;
}
