// The words of OAuth 2 (RFC 6749) that the rest of the app uses.
import type { OAuthProviderId } from '../../shared/domain/views.ts';

/** The user's own client at an authorization server. */
export interface OAuthClient {
  readonly provider: OAuthProviderId;
  /** Its metadata lies at this URL's well-known place (RFC 8414, OpenID Connect Discovery). */
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client. A secret like a password: kept in the SecretStore alone. */
  readonly clientSecret: string | null;
  /** Separated by spaces (RFC 6749 section 3.3). */
  readonly scope: string;
}

export interface Tokens {
  readonly accessToken: string;
  /** Null where the server gave none, which at a refresh means that the one before stays good. */
  readonly refreshToken: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly expiresAt: number;
}

/** What a finished sign-in gives. */
export interface Grant {
  readonly client: OAuthClient;
  readonly tokens: Tokens & { readonly refreshToken: string };
}
