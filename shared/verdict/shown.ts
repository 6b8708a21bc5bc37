// What of a sent message is shown first: which of its recipients, and which of the bounces for that one.
import type { Outcome } from '../domain/words.ts';
import { worstOutcome } from './outcome.ts';

interface Recipient {
  readonly address: string;
  readonly outcome: Outcome;
}

/** The recipient of that address, else the one whose outcome a list names first; null of none. */
export function shownRecipient<R extends Recipient>(recipients: readonly R[], address: string | null): R | null {
  const named = recipients.find((recipient) => recipient.address === address?.toLowerCase());
  return named ?? worstOutcome(recipients);
}

interface Bounced<B> {
  /** Oldest first. */
  readonly bounces: readonly B[];
  /** The id of the bounce on which the outcome stands. */
  readonly decidedBy: number | null;
}

/** The bounce on which the outcome stands; null where nothing came back, or a reply decides. */
export const decidingBounce = <B extends { readonly id: number }>({ bounces, decidedBy }: Bounced<B>): B | null =>
  bounces.find(({ id }) => id === decidedBy) ?? null;

/** The bounce whose report is shown: the one that decides, else the last, since what came before a reply is still to be read. */
export const shownBounce = <B extends { readonly id: number }>(bounced: Bounced<B>): B | null =>
  decidingBounce(bounced) ?? bounced.bounces.at(-1) ?? null;
