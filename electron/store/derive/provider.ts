// The receiving provider of an address, for charts: well-known providers by name, all others by their domain.
import { domainOf } from '../../../shared/domain/address.ts';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Gmail: ['gmail.com', 'googlemail.com'],
  'Outlook.com': [
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'outlook.de',
    'hotmail.de',
    'live.de',
    'hotmail.co.uk',
    'hotmail.fr',
    'hotmail.it',
    'hotmail.es',
    'live.nl',
    'live.fr',
    'live.co.uk',
    'outlook.fr',
    'outlook.es',
    'outlook.it',
  ],
  Yahoo: [
    'yahoo.com',
    'yahoo.de',
    'yahoo.fr',
    'yahoo.co.uk',
    'yahoo.it',
    'yahoo.es',
    'yahoo.ca',
    'yahoo.com.br',
    'yahoo.co.in',
    'yahoo.co.jp',
    'ymail.com',
    'rocketmail.com',
  ],
  AOL: ['aol.com', 'aol.de', 'aim.com'],
  iCloud: ['icloud.com', 'me.com', 'mac.com'],
  GMX: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com'],
  'WEB.DE': ['web.de'],
  'T-Online': ['t-online.de', 'magenta.de'],
  Freenet: ['freenet.de'],
  Proton: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'],
  Fastmail: ['fastmail.com', 'fastmail.fm'],
  Zoho: ['zoho.com', 'zohomail.eu', 'zohomail.com'],
  'Mail.ru': ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru'],
  Yandex: ['yandex.ru', 'yandex.com', 'ya.ru'],
  QQ: ['qq.com', 'foxmail.com'],
  NetEase: ['163.com', '126.com', 'yeah.net'],
  Orange: ['orange.fr', 'wanadoo.fr'],
  Free: ['free.fr'],
  Libero: ['libero.it'],
  Comcast: ['comcast.net'],
};

const BY_DOMAIN: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([name, domains]) => domains.map((domain) => [domain, name] as const)),
);

export const KNOWN_PROVIDERS: readonly string[] = Object.keys(GROUPS);

/** The domains of a provider, in whatever case its name is written; of any other name, the name itself. */
export function domainsOf(provider: string): readonly string[] {
  const asked = provider.toLowerCase();
  return Object.entries(GROUPS).find(([name]) => name.toLowerCase() === asked)?.[1] ?? [asked];
}

/** `Gmail` for anna@googlemail.com, `firma.example` for anna@firma.example. */
export function providerOf(address: string): string {
  const domain = domainOf(address);
  return BY_DOMAIN.get(domain) ?? domain;
}
