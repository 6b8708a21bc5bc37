import type { ProviderHint } from '../../shared/domain/views.ts';

/** A mail provider and the settings of its IMAP server, as its help pages state them. */
export interface Provider extends ProviderHint {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  /** The domains of its e-mail addresses. */
  readonly domains: readonly string[];
  /** Ends of MX host names, by which a customer's own domain is recognised. */
  readonly mx: readonly string[];
}

type Facts = Pick<Provider, 'name' | 'host' | 'domains' | 'howTo'> & Partial<Provider>;

/** Fills in the values that nearly all providers share: TLS on port 993 and a plain password. */
export function provider(facts: Facts): Provider {
  return { port: 993, security: 'tls', wants: 'password', link: null, mx: [], ...facts };
}
