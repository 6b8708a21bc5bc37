import type { ProviderHint } from '../../shared/domain/views.ts';

/** A mail provider and what its IMAP server asks for. Facts as the providers' own help pages state them. */
export interface Provider extends ProviderHint {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  /** Domains of its addresses. */
  readonly domains: readonly string[];
  /** Ends of the MX host names by which domains of customers are known. */
  readonly mx: readonly string[];
}

type Facts = Pick<Provider, 'name' | 'host' | 'domains' | 'howTo'> & Partial<Provider>;

/** Fills in what nearly all have in common: TLS on port 993 and a plain password. */
export function provider(facts: Facts): Provider {
  return { port: 993, security: 'tls', wants: 'password', link: null, mx: [], ...facts };
}
