import type { ReasonId } from '../../domain/words.ts';

/** What one provider means by its own codes. Data only; one file a provider and one line in index.ts. */
export interface Provider {
  readonly id: string;
  /** The provider's own page about its answers. */
  readonly page: string;
  /** Host names (or their ends) in the report, or words in the answer, by which the provider is known. */
  readonly knownBy: readonly string[];
  readonly rows: readonly ProviderRow[];
}

export type ProviderRow =
  /** Words that only this provider writes, such as `RESOLVER.ADR.RecipNotFound`: they speak for themselves. */
  | { readonly words: string; readonly reason: ReasonId }
  /** A code that means this when the answer is this provider's. With `and`, these words must stand there too. */
  | { readonly code: string; readonly and?: string; readonly reason: ReasonId };
