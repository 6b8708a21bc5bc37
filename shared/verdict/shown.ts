// What of a sent message is shown first: which of its recipients, and which of the bounces for that one.
import type { Action, Outcome } from '../domain/words.ts';

/** In: the bounces for one recipient, oldest first. Out: the one that decides, the last that is no mere warning, else the last. */
export function decidingBounce<Bounce extends { readonly action: Action }>(bounces: readonly Bounce[]): Bounce | null {
  return bounces.findLast((bounce) => bounce.action === 'failed') ?? bounces.at(-1) ?? null;
}

interface Recipient {
  readonly address: string;
  readonly outcome: Outcome;
  readonly bounces: readonly unknown[];
}

/** The recipient of that address, else the one with the worst news, else the first. */
export function shownRecipient<R extends Recipient>(recipients: readonly R[], address: string | null): R | null {
  const named = recipients.find((recipient) => recipient.address === address?.toLowerCase());
  const bounced = recipients.filter((recipient) => recipient.bounces.length > 0);
  const worst = bounced.find((recipient) => recipient.outcome === 'hard') ?? bounced[0];
  return named ?? worst ?? recipients[0] ?? null;
}
