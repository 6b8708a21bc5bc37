// The search words of a sent message, except those of its bounces.
import type { Words } from './search-entries.ts';

export interface SentWords {
  readonly key: number;
  readonly accountId: number;
  readonly from: string | null;
  readonly subject: string;
  /** In the order in which they are written. */
  readonly people: readonly { readonly address: string; readonly name: string | null }[];
}

/** A message to very many people can be found by the first thousand of them. */
export const MOST_PEOPLE = 1000;

/** `flags` and `result` depend on its bounces. */
export const sentWords = (sent: Omit<SentWords, 'key'>, flags: readonly string[], result: string): Words => ({
  people: sent.people.slice(0, MOST_PEOPLE).flatMap((p) => [p.address, p.name ?? '']),
  sender: sent.from ?? '',
  subject: sent.subject,
  result,
  flags: [`account${sent.accountId}`, ...flags],
});
