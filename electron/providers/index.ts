// The known mail providers. A new one is an entry in one of the lists.
import { domainOf } from '../../shared/domain/address.ts';
import { OTHER_PROVIDERS } from './elsewhere.ts';
import { EUROPEAN_PROVIDERS } from './europe.ts';
import { GLOBAL_PROVIDERS } from './global.ts';
import type { Provider } from './provider.ts';

export type { Provider } from './provider.ts';

export const PROVIDERS: readonly Provider[] = [...GLOBAL_PROVIDERS, ...EUROPEAN_PROVIDERS, ...OTHER_PROVIDERS];

const BY_DOMAIN: ReadonlyMap<string, Provider> = new Map(
  PROVIDERS.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
);
/** Without Proton's bridge, since any program may listen on 127.0.0.1. */
const BY_HOST: ReadonlyMap<string, Provider> = new Map(
  PROVIDERS.filter((provider) => provider.wants !== 'bridge').map((provider) => [provider.host, provider] as const),
);

/** In: an e-mail address. Out: the provider whose domain it is, or undefined. */
export function providerOfAddress(email: string): Provider | undefined {
  return BY_DOMAIN.get(domainOf(email.trim()));
}

/** In: the name of an IMAP server. Out: the provider it belongs to, or undefined. */
export function providerOfHost(host: string): Provider | undefined {
  return BY_HOST.get(host.toLowerCase());
}

/** In: the name of a domain's mail exchanger, as `aspmx.l.google.com`. Out: the provider behind it, or undefined. */
export function providerOfExchanger(exchanger: string): Provider | undefined {
  const name = exchanger.toLowerCase().replace(/\.$/, '');
  return PROVIDERS.find(({ mx }) => mx.some((end) => name === end || name.endsWith(`.${end}`)));
}
