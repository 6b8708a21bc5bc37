import type { ReasonId } from '../../../domain/words.ts';

/** What one provider means by its own codes. Data only; one file a provider and one line in index.ts. */
export interface Provider {
  readonly id: string;
  /** The provider's own page about its answers. */
  readonly page: string;
  /** The provider is known by these ends of a host or recipient domain, or by these words in the answer. */
  readonly knownBy: readonly string[];
  readonly rows: readonly ProviderRow[];
}

export type ProviderRow =
  /** Words that only this provider writes, such as `RESOLVER.ADR.RecipNotFound`: they speak for themselves. */
  | { readonly words: readonly string[]; readonly reason: ReasonId }
  /**
   * Enhanced status or reply codes that mean this when the answer is this provider's. With `and`, these words must stand
   * there too; with `phase`, it must answer that command. `x.7.26` stands for 4.7.26 and 5.7.26.
   */
  | {
      readonly codes: readonly string[];
      readonly and?: string;
      readonly phase?: 'connect' | 'mail' | 'rcpt' | 'data';
      readonly reason: ReasonId;
    };
