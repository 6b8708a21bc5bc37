// Which addresses count as the user's own: the account's, those found in Sent and those that the user added, without those that the
// user removed.
import type { IdentityView } from '../../shared/domain/account-settings.ts';
import { normalizeAddress } from '../../shared/domain/address.ts';
import { isMailSystem } from '../../shared/domain/mail-system.ts';
import type { ImapConfig } from './account-config.ts';

/** At most this many addresses found in Sent are stored: an account with more sends under generated names. */
const MAX_LEARNT = 200;

type Parts = Pick<ImapConfig, 'email' | 'identities' | 'addedIdentities' | 'removedIdentities'>;

/** The addresses that count as the user's own, in normalized form (normalizeAddress). */
export function ownAddresses(config: Parts): Set<string> {
  return new Set(
    identityViews(config)
      .filter(({ mine }) => mine)
      .map(({ address }) => address),
  );
}

/** Every known address with its origin: the account's own address first, the others sorted within their origin. */
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

/** The settings with which exactly the addresses `mine` count as the user's own. */
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

/** The addresses found in Sent so far, to be stored, without those of mail systems, which an earlier version found, too. `found`: all addresses that counted as the user's own in this run. */
export function learntAddresses(config: Parts, found: ReadonlySet<string>): readonly string[] {
  const added = new Set(config.addedIdentities ?? []);
  return [...new Set([...config.identities, ...found])]
    .filter((address) => !added.has(address) && !isMailSystem(address))
    .sort()
    .slice(0, MAX_LEARNT);
}
