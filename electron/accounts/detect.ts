import { domainOf } from '../../shared/domain/address.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { ProviderHint } from '../../shared/domain/views.ts';
import { isHostName } from '../autoconfig/client-config.ts';
import { discover, providerHint } from '../autoconfig/discover.ts';
import { createLookup, type Lookup } from '../autoconfig/lookup.ts';
import { providerOfAddress } from '../providers/index.ts';

/** Milliseconds that each lookup may take; all of them run at the same time. */
const LIMIT_MS = 3_000;

/**
 * In: an e-mail address. Out: its server and the way to sign in: from the built-in table, without any lookup, or from what the domain
 * publishes, or a guess that is marked as one. Errors: `bad-input` if the text is no address.
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
