import { domainToASCII } from 'node:url';
import { domainOf } from '../../shared/domain/address.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { ProviderHint } from '../../shared/domain/views.ts';
import { isHostName } from '../autoconfig/client-config.ts';
import { discover } from '../autoconfig/discover.ts';
import { createLookup, type Lookup } from '../autoconfig/lookup.ts';
import { type FoundServer, hintFor, providerOfAddress, WHOLE_ADDRESS } from '../providers/index.ts';

/** Milliseconds that each lookup may take; those that do not depend on another run at the same time. */
const LIMIT_MS = 3_000;

/**
 * In: an e-mail address. Out: its server, the user name and the way to sign in: from the built-in table, without any lookup, or from
 * what the domain publishes, or a guess that is marked as one. Errors: `bad-input` if the text is no address.
 */
export async function detectProvider(email: string, lookup: Lookup = createLookup(LIMIT_MS)): Promise<ProviderHint> {
  const address = email.trim();
  // The form in which a domain with umlauts stands in DNS (RFC 5891); empty for what cannot be a domain.
  const domain = domainToASCII(domainOf(address));
  if (address.indexOf('@') < 1 || !isHostName(domain))
    throw new AppError('bad-input', { detail: { id: 'wrong-email' } });
  const found = providerOfAddress(address) ?? (await discover(domain, lookup)) ?? guess(domain);
  return hintFor(found, address);
}

function guess(domain: string): FoundServer {
  return {
    name: domain,
    host: `imap.${domain}`,
    port: 993,
    security: 'tls',
    user: WHOLE_ADDRESS,
    wants: 'password',
    howTo: { id: 'guessed', domain },
    link: null,
  };
}
