import { Resolver } from 'node:dns/promises';
import { domainOf } from '../../shared/domain/address.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { ProviderHint } from '../../shared/domain/views.ts';
import { type Provider, providerOfAddress, providerOfExchanger } from './providers/index.ts';

/** Asks the domain name system; for tests another one. */
export interface Lookup {
  /** The mail exchangers of a domain, best first; empty where there are none or the question fails. */
  exchangers(domain: string): Promise<readonly string[]>;
}

/** What is waited for an answer before the guess is given, in milliseconds. */
const LIMIT_MS = 3_000;

/**
 * What the provider behind an address wants. An unknown domain gets a guess that says it is one; nothing but the domain's name
 * leaves this computer. Errors: `bad-input` where the text is no address.
 */
export async function detectProvider(email: string, lookup: Lookup = systemLookup): Promise<ProviderHint> {
  const domain = domainOf(email.trim());
  if (!/^[^\s@]+\.[^\s@.]+$/.test(domain)) throw new AppError('bad-input', { detail: 'email' });
  const known = providerOfAddress(email) ?? (await behind(domain, lookup));
  return known ? hintOf(known) : guess(domain);
}

async function behind(domain: string, lookup: Lookup): Promise<Provider | undefined> {
  for (const exchanger of await lookup.exchangers(domain)) {
    const found = providerOfExchanger(exchanger);
    if (found) return found;
  }
  return undefined;
}

function hintOf({ name, host, port, security, wants, howTo, link }: Provider): ProviderHint {
  return { name, host, port, security, wants, howTo, link };
}

function guess(domain: string): ProviderHint {
  return {
    name: domain,
    host: `imap.${domain}`,
    port: 993,
    security: 'tls',
    wants: 'password',
    howTo: `This is a guess: ${domain} is not in the list of known providers. The connection test shows whether it is right; otherwise ask your provider for the IMAP server.`,
    link: null,
  };
}

const systemLookup: Lookup = {
  async exchangers(domain) {
    const resolver = new Resolver({ timeout: LIMIT_MS, tries: 1 });
    try {
      const records = await resolver.resolveMx(domain);
      return records.sort((a, b) => a.priority - b.priority).map((record) => record.exchange);
    } catch {
      // No answer, no such name, no network: the guess is all there is, and it says so.
      return [];
    }
  },
};
