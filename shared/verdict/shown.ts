// Chooses what a sent message shows first: one of its recipients, and one of that recipient's bounces.
import type { Outcome } from '../domain/words.ts';
import { worstOutcome } from './outcome.ts';

interface Recipient {
  readonly address: string;
  readonly outcome: Outcome;
}

/** The recipient with that address, else the one with the worst outcome; null where there is none. */
export function shownRecipient<R extends Recipient>(recipients: readonly R[], address: string | null): R | null {
  const named = recipients.find((recipient) => recipient.address === address?.toLowerCase());
  return named ?? worstOutcome(recipients);
}

interface Bounced<B> {
  /** Oldest first. */
  readonly bounces: readonly B[];
  /** The id of the bounce that decides the outcome. */
  readonly decidedBy: number | null;
}

/** The bounce that decides the outcome; null where nothing came back, or a reply decides. */
export const decidingBounce = <B extends { readonly id: number }>({ bounces, decidedBy }: Bounced<B>): B | null =>
  bounces.find(({ id }) => id === decidedBy) ?? null;

/**
 * The bounce whose report is shown: the one that decides, else the last, since the user may still read what came before a
 * reply.
 */
export const shownBounce = <B extends { readonly id: number }>(bounced: Bounced<B>): B | null =>
  decidingBounce(bounced) ?? bounced.bounces.at(-1) ?? null;
