// Finds the IMAP server of a domain that is not in the built-in table of providers.
import { getDomain } from 'tldts';
import type { AlsoAdvice, FoundIn } from '../../shared/domain/advice.ts';
import {
  type FoundServer,
  LOCAL_PART,
  type Provider,
  providerOfExchanger,
  userName,
  WHOLE_ADDRESS,
} from '../providers/index.ts';
import { type ImapOffer, isHostName, readClientConfig } from './client-config.ts';
import type { Lookup, ServiceRecord } from './lookup.ts';

/**
 * In: a domain in lower case. Out: its server, or null. Starts all lookups at the domain itself at once and takes the most trustworthy
 * result: its published configuration, its SRV records, then the known provider of its mail exchanger. Only without any of these it
 * asks Mozilla's public list of providers, which then gets the domain's name; and where that does not know the domain either, for the
 * company that receives the domain's mail: the public list and that company then get the name of the exchanger's domain.
 */
export async function discover(domain: string, lookup: Lookup): Promise<FoundServer | null> {
  const exchangers = lookup.exchangers(domain);
  const answers = [
    ownConfig(domain, lookup),
    fromService(domain, lookup),
    exchangers.then((names) => fromExchanger(names, domain, lookup)),
  ];
  for (const answer of answers) {
    const found = await answer;
    if (found) return found;
  }
  return (await fromPublicList(domain, lookup)) ?? fromHoster(await exchangers, domain, lookup);
}

function ownConfig(domain: string, lookup: Lookup): Promise<FoundServer | null> {
  return firstFound(
    publishedAt(domain).map((url) => offerAt(url, domain, lookup)),
    domain,
    { id: 'published', domain },
  );
}

/** The two addresses at which a domain publishes its configuration. */
function publishedAt(domain: string): readonly string[] {
  return [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ];
}

const listedAt = (domain: string): string => `https://autoconfig.thunderbird.net/v1.1/${domain}`;

function fromPublicList(domain: string, lookup: Lookup): Promise<FoundServer | null> {
  return firstFound([offerAt(listedAt(domain), domain, lookup)], domain, { id: 'listed' });
}

/**
 * The settings of the company that receives the domain's mail, by the best exchanger's name: with `mx1.shop.hoster.example`, the public
 * list is asked for hoster.example, and hoster.example for its configuration. The labels before that are not passed on, since they may
 * be the customer's. Null where the domain has an exchanger of its own.
 */
function fromHoster(exchangers: readonly string[], domain: string, lookup: Lookup): Promise<FoundServer | null> {
  const exchanger = (exchangers[0] ?? '').toLowerCase().replace(/\.$/, '');
  const hoster = isHostName(exchanger) ? getDomain(exchanger) : null;
  if (hoster === null || hoster === getDomain(domain)) return Promise.resolve(null);
  const offers = [listedAt(hoster), ...publishedAt(hoster)].map((url) => offerAt(url, domain, lookup));
  return firstFound(offers, domain, { id: 'hoster', domain, hoster });
}

/** The first of these offers in order, as a server; null without any. */
async function firstFound(
  offers: readonly Promise<ImapOffer | null>[],
  domain: string,
  source: FoundIn,
): Promise<FoundServer | null> {
  for (const answer of offers) {
    const offer = await answer;
    if (offer) return serverOf(offer, domain, source);
  }
  return null;
}

async function offerAt(url: string, domain: string, lookup: Lookup): Promise<ImapOffer | null> {
  const text = await lookup.text(url);
  return text === null ? null : readClientConfig(text, domain);
}

/** SRV records (RFC 6186, RFC 8314): prefers implicit TLS. A target of "." means that the domain has no such service. */
async function fromService(domain: string, lookup: Lookup): Promise<FoundServer | null> {
  const [tls, starttls] = [lookup.services(`_imaps._tcp.${domain}`), lookup.services(`_imap._tcp.${domain}`)];
  const usable = ({ host }: ServiceRecord): boolean => isHostName(host);
  const secure = (await tls).find(usable);
  const record = secure ?? (await starttls).find(usable);
  if (!record) return null;
  const security = secure ? 'tls' : 'starttls';
  const offer = { ...record, security, signIn: 'password', user: WHOLE_ADDRESS, name: null } as const;
  return serverOf(offer, domain, { id: 'named', domain });
}

async function fromExchanger(
  exchangers: readonly string[],
  domain: string,
  lookup: Lookup,
): Promise<FoundServer | null> {
  for (const name of exchangers) {
    const found = providerOfExchanger(name);
    if (found) return found.asksAutodiscover ? ((await fromAutodiscover(domain, lookup)) ?? found) : found;
  }
  return null;
}

/** OVHcloud receives all mail at the same exchangers; the SRV record for Exchange's Autodiscover names a customer's server. */
async function fromAutodiscover(domain: string, lookup: Lookup): Promise<Provider | null> {
  const records = await lookup.services(`_autodiscover._tcp.${domain}`);
  const found = records.map(({ host }) => providerOfExchanger(host));
  return found.find((provider) => provider?.exchangerIsHost) ?? null;
}

function serverOf(offer: ImapOffer, domain: string, source: FoundIn): FoundServer {
  const { host, port, security, signIn, user, name } = offer;
  const also: readonly AlsoAdvice[] = [
    ...(user === LOCAL_PART ? (['local-part-user'] as const) : []),
    ...(userName(user, `name@${domain}`) === null ? (['unknown-user'] as const) : []),
    ...(signIn === 'oauth' ? (['oauth-only'] as const) : []),
    ...(signIn === 'other' ? (['other-sign-in'] as const) : []),
  ];
  return {
    name: name ?? domain,
    host,
    port,
    security,
    user,
    wants: signIn === 'oauth' ? 'oauth' : 'password',
    howTo: { ...source, also },
    link: null,
    ...(signIn === 'oauth' ? { oauth: 'other' as const } : {}),
  };
}
