// Lookups about a domain in DNS and by HTTPS. They send the domain's name alone, never the user's address.
import { Resolver } from 'node:dns/promises';

/** A server from an SRV record (RFC 2782). */
export interface ServiceRecord {
  readonly host: string;
  readonly port: number;
}

/** The result is empty or null if there is no answer, or the lookup fails or takes too long. Never rejects. */
export interface Lookup {
  /** The mail exchangers of a domain, best first. */
  exchangers(domain: string): Promise<readonly string[]>;
  /** SRV records of a service, best first: `_imaps._tcp` (RFC 6186, RFC 8314). */
  services(name: string): Promise<readonly ServiceRecord[]>;
  /** A text over HTTPS of at most MAX_BYTES; null for a longer one. */
  text(url: string): Promise<string | null>;
}

const MAX_BYTES = 256 * 1024;

/** `limitMs`: milliseconds that each lookup may take. */
export function createLookup(limitMs: number): Lookup {
  const ask = async <T>(question: (resolver: Resolver) => Promise<T>, none: T): Promise<T> => {
    const resolver = new Resolver({ timeout: limitMs, tries: 1 });
    const late = setTimeout(() => resolver.cancel(), limitMs);
    try {
      return await question(resolver);
    } catch {
      // The name does not exist, the server does not answer, or there is no network.
      return none;
    } finally {
      clearTimeout(late);
    }
  };
  return {
    exchangers: (domain) =>
      ask(async (resolver) => {
        const records = await resolver.resolveMx(domain);
        return records.sort((a, b) => a.priority - b.priority).map((record) => record.exchange);
      }, []),
    services: (name) =>
      ask(async (resolver) => {
        const records = await resolver.resolveSrv(name);
        const best = records.sort((a, b) => a.priority - b.priority || b.weight - a.weight);
        return best.map((record) => ({ host: record.name.toLowerCase(), port: record.port }));
      }, []),
    text: (url) => httpsText(url, limitMs),
  };
}

async function httpsText(url: string, limitMs: number): Promise<string | null> {
  if (!url.startsWith('https://')) return null;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(limitMs), credentials: 'omit' });
    // A redirect must stay on HTTPS: an attacker on the network could otherwise choose the server that gets the password.
    if (!response.ok || !response.url.startsWith('https://') || !response.body) return null;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > MAX_BYTES) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch {
    // Unreachable, too slow, or an invalid certificate: the domain then counts as one without configuration.
    return null;
  }
}
