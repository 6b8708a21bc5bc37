import { domainOf } from '../../shared/domain/address.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { ProviderHint } from '../../shared/domain/views.ts';
import { isHostName } from '../autoconfig/client-config.ts';
import { discover, providerHint } from '../autoconfig/discover.ts';
import { createLookup, type Lookup } from '../autoconfig/lookup.ts';
import { providerOfAddress } from '../providers/index.ts';

/** What each question to the net may take, in milliseconds; they are asked side by side. */
const LIMIT_MS = 3_000;

/**
 * What the provider behind an address wants: from the built-in table, which asks nobody, else from what the domain publishes. An
 * unknown domain gets a guess that says it is one. Errors: `bad-input` where the text is no address.
 */
export async function detectProvider(email: string, lookup: Lookup = createLookup(LIMIT_MS)): Promise<ProviderHint> {
  const domain = domainOf(email.trim());
  if (email.trim().indexOf('@') < 1 || !isHostName(domain))
    throw new AppError('bad-input', { detail: { id: 'wrong-email' } });
  const known = providerOfAddress(email);
  return known ? providerHint(known) : ((await discover(domain, lookup)) ?? guess(domain));
}

function guess(domain: string): ProviderHint {
  return {
    name: domain,
    host: `imap.${domain}`,
    port: 993,
    security: 'tls',
    wants: 'password',
    howTo: { id: 'guessed', domain },
    link: null,
  };
}
