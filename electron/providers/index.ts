// The known mail providers. A new one is an entry in one of the lists.
import { domainOf } from '../../shared/domain/address.ts';
import { OTHER_PROVIDERS } from './elsewhere.ts';
import { EUROPEAN_PROVIDERS } from './europe.ts';
import { GLOBAL_PROVIDERS } from './global.ts';
import { HOSTERS } from './hosters.ts';
import type { Provider } from './provider.ts';

export { type FoundServer, hintFor, type Provider } from './provider.ts';
export { LOCAL_PART, type UserForm, userName, WHOLE_ADDRESS } from './user-form.ts';

export const PROVIDERS: readonly Provider[] = [
  ...GLOBAL_PROVIDERS,
  ...EUROPEAN_PROVIDERS,
  ...OTHER_PROVIDERS,
  ...HOSTERS,
];

/** A provider whose server can be signed in to. */
type ProviderWithServer = Provider & { readonly wants: Exclude<Provider['wants'], 'no-imap'> };

/** Without Proton's bridge, since any program may listen on 127.0.0.1. */
const hasServer = (provider: Provider): provider is ProviderWithServer =>
  provider.wants !== 'no-imap' && provider.wants !== 'bridge';

const BY_DOMAIN: ReadonlyMap<string, Provider> = new Map(
  PROVIDERS.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
);
const BY_HOST: ReadonlyMap<string, ProviderWithServer> = new Map(
  PROVIDERS.filter(hasServer).flatMap((provider) =>
    [provider.host ?? [], provider.otherHosts ?? []].flat().map((host) => [host, provider] as const),
  ),
);
const BY_EXCHANGER: ReadonlyMap<string, Provider> = new Map(
  PROVIDERS.flatMap((provider) => provider.mx.map((end) => [end, provider] as const)),
);

/** In: an e-mail address. Out: the provider whose domain it is, or undefined. */
export function providerOfAddress(email: string): Provider | undefined {
  return BY_DOMAIN.get(domainOf(email.trim()));
}

/** In: the name of an IMAP server. Out: the provider it belongs to, or undefined. */
export function providerOfHost(host: string): ProviderWithServer | undefined {
  return BY_HOST.get(host.toLowerCase());
}

/** In: the name of a domain's mail exchanger, as `aspmx.l.google.com`. Out: the provider behind it, or undefined. */
export function providerOfExchanger(exchanger: string): Provider | undefined {
  const name = exchanger.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  for (let first = 0; first < labels.length; first++) {
    const found = BY_EXCHANGER.get(labels.slice(first).join('.'));
    if (found) return found.exchangerIsHost ? { ...found, host: name } : found;
  }
  return undefined;
}
