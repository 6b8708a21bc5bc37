// The built-in table of providers against a copy of public facts: test/autoconfig/public-settings.txt.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROVIDERS, type Provider, providerOfAddress, providerOfExchanger } from '../../electron/providers/index.ts';

interface PublicEntry {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  readonly user: string;
  readonly domains: readonly string[];
}

const ENTRIES: readonly PublicEntry[] = readFileSync(new URL('public-settings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [host = '', port, socket, user = '', ...domains] = line.split(' ');
    return { host, port: Number(port), security: socket === 'SSL' ? 'tls' : 'starttls', user, domains };
  });

/** Where the table differs, and why. */
const DIFFERENT: Readonly<Record<string, Partial<PublicEntry>>> = {
  // WEB.DE takes both, and the whole address is right for its other domain too (hilfe.web.de/pop-imap/imap/imap-serverdaten.html).
  'web.de': { user: '%EMAILADDRESS%' },
};
/** The list has one entry for a region of Zoho, which does not know that customers' domains have another server. */
const CUSTOMERS_ELSEWHERE = /^imap\.zoho/;

const settingsOf = ({ host, port, security, user }: Provider) => ({ host, port, security, user });
const OUR_HOSTS = new Set(PROVIDERS.map(({ host }) => host));
const DOMAINS = ENTRIES.flatMap(({ domains, ...settings }) => domains.map((domain) => ({ domain, settings })));

it('has the copy of the public list, each domain once', () => {
  expect(DOMAINS.length).toBeGreaterThan(400);
  expect(new Set(DOMAINS.map(({ domain }) => domain)).size).toBe(DOMAINS.length);
});

it('has every provider of the copy', () => {
  expect(ENTRIES.map(({ host }) => host).filter((host) => !OUR_HOSTS.has(host))).toEqual([]);
});

describe.each(ENTRIES.map((entry) => [entry.host, entry] as const))('%s', (_, { domains, ...settings }) => {
  it.each(domains)('%s', (domain) => {
    const known = providerOfAddress(`name@${domain}`);
    const byExchanger = providerOfExchanger(`mx1.${domain}`);
    expect(known ?? byExchanger).toBeDefined();
    if (known) expect(settingsOf(known)).toEqual({ ...settings, ...DIFFERENT[domain] });
    else if (byExchanger) expect(settingsOf(byExchanger)).toEqual(settings);
  });
});

it('finds the same server for a customer of a provider as for its own addresses', () => {
  const elsewhere = DOMAINS.flatMap(({ domain, settings }) => {
    const found = providerOfExchanger(`mx1.${domain}`);
    const differs = found !== undefined && found.host !== settings.host && !CUSTOMERS_ELSEWHERE.test(settings.host);
    return differs ? [`${domain}: ${found.host}, not ${settings.host}`] : [];
  });
  expect(elsewhere).toEqual([]);
});
