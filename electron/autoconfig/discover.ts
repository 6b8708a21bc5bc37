// Finds the IMAP server of a domain that is not in the table of providers.
import type { AlsoAdvice } from '../../shared/domain/advice.ts';
import type { ProviderHint } from '../../shared/domain/views.ts';
import { type Provider, providerOfExchanger } from '../providers/index.ts';
import { type ImapOffer, isHostName, readClientConfig } from './client-config.ts';
import type { Lookup, ServiceRecord } from './lookup.ts';

/**
 * Asks the domain itself, everything at once, and takes the most trustworthy answer: what it publishes, then the provider its
 * mail exchanger belongs to. Only where it says nothing of that, a stranger hears of the domain: Mozilla's public list of
 * providers. Null where nobody knows. `domain` in lower case.
 */
export async function discover(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
  const answers = [ownConfig(domain, lookup), service(domain, lookup), exchanger(domain, lookup)];
  for (const answer of answers) {
    const hint = await answer;
    if (hint) return hint;
  }
  return listed(domain, lookup);
}

async function ownConfig(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
  const places = [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ];
  for (const answer of places.map((url) => offerAt(url, lookup))) {
    const offer = await answer;
    if (offer) return hintOf(offer, domain, 'published');
  }
  return null;
}

async function listed(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
  const offer = await offerAt(`https://autoconfig.thunderbird.net/v1.1/${domain}`, lookup);
  return offer && hintOf(offer, domain, 'listed');
}

async function offerAt(url: string, lookup: Lookup): Promise<ImapOffer | null> {
  const text = await lookup.text(url);
  return text === null ? null : readClientConfig(text);
}

/** RFC 6186 and RFC 8314: TLS from the start is preferred. A target of "." says that there is no such service. */
async function service(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
  const [tls, starttls] = [lookup.services(`_imaps._tcp.${domain}`), lookup.services(`_imap._tcp.${domain}`)];
  const usable = ({ host }: ServiceRecord): boolean => isHostName(host);
  const secure = (await tls).find(usable);
  const record = secure ?? (await starttls).find(usable);
  if (!record) return null;
  const offer = {
    ...record,
    security: secure ? 'tls' : 'starttls',
    oauthOnly: false,
    localPartUser: false,
    name: null,
  } as const;
  return hintOf(offer, domain, 'named');
}

async function exchanger(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
  for (const name of await lookup.exchangers(domain)) {
    const found = providerOfExchanger(name);
    if (found) return providerHint(found);
  }
  return null;
}

/** The part of a provider that is shown. */
export function providerHint({ name, host, port, security, wants, howTo, link, oauth }: Provider): ProviderHint {
  return { name, host, port, security, wants, howTo, link, ...(oauth ? { oauth } : {}) };
}

function hintOf(offer: ImapOffer, domain: string, source: 'published' | 'named' | 'listed'): ProviderHint {
  const { host, port, security, oauthOnly, localPartUser, name } = offer;
  const also: readonly AlsoAdvice[] = [
    ...(localPartUser ? (['local-part-user'] as const) : []),
    ...(oauthOnly ? (['oauth-only'] as const) : []),
  ];
  return {
    name: name ?? domain,
    host,
    port,
    security,
    wants: oauthOnly ? 'oauth' : 'password',
    howTo: source === 'listed' ? { id: source, also } : { id: source, domain, also },
    link: null,
    ...(oauthOnly ? { oauth: 'other' as const } : {}),
  };
}
