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
   * Short codes, `E1020` or `OFR004_104`, as whole words of the answer that are no part of a host name; `a … b` asks for `b` at most
   * eight words after `a`. They count where the answer is this provider's, and with `anywhere` in every answer, because
   * nobody else writes them; not where a word of `unless` stands, too.
   */
  | {
      readonly tokens: readonly string[];
      readonly anywhere?: true;
      readonly unless?: readonly string[];
      readonly reason: ReasonId;
    }
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

// Providers number their codes, and their pages give the scheme: these spell a series out.

/** `numbered('e', 1300, 1302)`: e1300, e1301, e1302. With `width`, the number is filled up with zeros. */
export function numbered(prefix: string, from: number, to: number, width = 1): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => prefix + String(from + i).padStart(width, '0'));
}

/** `flags('ipbl', 2)`: ipbl00, ipbl01, ipbl10, ipbl11. Each digit stands for one list that the sending server is on. */
export function flags(prefix: string, digits: number): readonly string[] {
  return Array.from({ length: 2 ** digits }, (_, i) => prefix + i.toString(2).padStart(digits, '0'));
}

/** `staged(['ofr', 'ofr004'], [104])`: `ofr 104`, `ofr004 104`. */
export function staged(prefixes: readonly string[], causes: readonly number[]): readonly string[] {
  return prefixes.flatMap((prefix) => causes.map((cause) => `${prefix} ${cause}`));
}
