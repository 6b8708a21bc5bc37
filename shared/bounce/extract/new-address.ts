// Where a person who moved can be reached: "551 5.1.6 User has moved; please try <anna@new.example>".
import { findAddresses } from '../text/addresses.ts';
import { type Referral, referralIn } from '../text/referral.ts';
import type { MessageView } from '../view/message-view.ts';
import { bystanders, isRole } from './bystanders.ts';
import type { Finding } from './finding.ts';

/** In: a report, and what it says of a recipient who moved. Out: the one address that is offered instead; null where none or several are. */
export function newAddress(view: MessageView, finding: Finding): string | null {
  const own = new Set(
    [finding.recipient, finding.originalRecipient, finding.actualRecipient].map((one) => (one ?? '').toLowerCase()),
  );
  const others = bystanders(view);
  for (const text of [finding.diagnostic ?? '', view.prose.slice(0, 8000)]) {
    const offers = offersIn(text).filter(({ key }) => !own.has(key) && !others.has(key) && !isRole(key));
    const better = offers.some(({ referral }) => referral === 'new-address')
      ? offers.filter(({ referral }) => referral === 'new-address')
      : offers;
    const keys = new Set(better.map(({ key }) => key));
    if (keys.size > 0) return keys.size === 1 ? (better[0]?.address ?? null) : null;
  }
  return null;
}

interface Offer {
  readonly address: string;
  readonly key: string;
  readonly referral: Referral;
}

function offersIn(text: string): readonly Offer[] {
  return findAddresses(text).flatMap(({ address, start, end }) => {
    const referral = referralIn(text.slice(Math.max(0, start - 300), start), text.slice(end, end + 300));
    return referral === null ? [] : [{ address, key: address.toLowerCase(), referral }];
  });
}
