// Which addresses count as the user's own: the account's, those found in Sent, those added by hand, less those taken out.
import type { IdentityView } from '../../shared/domain/account-settings.ts';
import { normalizeAddress } from '../../shared/domain/address.ts';
import type { ImapConfig } from './account-config.ts';

/** More addresses found in Sent than this are not kept: somebody sends under made-up names. */
const MAX_LEARNT = 200;

type Parts = Pick<ImapConfig, 'email' | 'identities' | 'addedIdentities' | 'removedIdentities'>;

/** In compared form (normalizeAddress), as everywhere. */
export function ownAddresses(config: Parts): Set<string> {
  return new Set(
    identityViews(config)
      .filter(({ mine }) => mine)
      .map(({ address }) => address),
  );
}

/** The account's own address first, then by name. */
export function identityViews(config: Parts): readonly IdentityView[] {
  const removed = new Set(config.removedIdentities ?? []);
  const own = normalizeAddress(config.email);
  const views = new Map<string, IdentityView>();
  const add = (origin: IdentityView['origin'], addresses: readonly string[]): void => {
    for (const address of [...addresses].sort())
      if (!views.has(address)) views.set(address, { address, origin, mine: !removed.has(address) });
  };
  add('account', [own]);
  add('sent', config.identities);
  add('by-hand', config.addedIdentities ?? []);
  return [...views.values()];
}

/** What to keep when exactly `mine` count from now on. */
export function withOwnAddresses(
  config: Parts,
  mine: readonly string[],
): Pick<ImapConfig, 'addedIdentities' | 'removedIdentities'> {
  const wanted = new Set(mine.map(normalizeAddress));
  const found = [normalizeAddress(config.email), ...config.identities];
  return {
    addedIdentities: [...wanted].filter((address) => !found.includes(address)).sort(),
    removedIdentities: [...new Set(found)].filter((address) => !wanted.has(address)).sort(),
  };
}

/** What Sent taught so far, to be kept: `found` are all addresses that counted in this run. */
export function learntAddresses(config: Parts, found: ReadonlySet<string>): readonly string[] {
  const added = new Set(config.addedIdentities ?? []);
  return [...new Set([...config.identities, ...found])]
    .filter((address) => !added.has(address))
    .sort()
    .slice(0, MAX_LEARNT);
}
