// Finds the IMAP server of a domain that is not in the built-in table of providers.
import type { AlsoAdvice } from '../../shared/domain/advice.ts';
import type { ProviderHint } from '../../shared/domain/views.ts';
import { type Provider, providerOfExchanger } from '../providers/index.ts';
import { type ImapOffer, isHostName, readClientConfig } from './client-config.ts';
import type { Lookup, ServiceRecord } from './lookup.ts';

/**
 * In: a domain in lower case. Out: a hint, or null. Starts all lookups at the domain itself at once and takes the most trustworthy
 * result: its published configuration, its SRV records, then the provider of its mail exchanger. Only without any of these it asks
 * Mozilla's public list of providers, which then gets the domain's name.
 */
export async function discover(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
  const answers = [ownConfig(domain, lookup), fromService(domain, lookup), fromExchanger(domain, lookup)];
  for (const answer of answers) {
    const hint = await answer;
    if (hint) return hint;
  }
  return fromPublicList(domain, lookup);
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

async function fromPublicList(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
  const offer = await offerAt(`https://autoconfig.thunderbird.net/v1.1/${domain}`, lookup);
  return offer && hintOf(offer, domain, 'listed');
}

async function offerAt(url: string, lookup: Lookup): Promise<ImapOffer | null> {
  const text = await lookup.text(url);
  return text === null ? null : readClientConfig(text);
}

/** SRV records (RFC 6186, RFC 8314): prefers implicit TLS. A target of "." means that the domain has no such service. */
async function fromService(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
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

async function fromExchanger(domain: string, lookup: Lookup): Promise<ProviderHint | null> {
  for (const name of await lookup.exchangers(domain)) {
    const found = providerOfExchanger(name);
    if (found) return providerHint(found);
  }
  return null;
}

/** The part of a provider that the screen shows. */
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
