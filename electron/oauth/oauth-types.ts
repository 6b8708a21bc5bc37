// The types of OAuth 2 (RFC 6749) that the rest of the app uses.
import type { OAuthProviderId } from '../../shared/domain/views.ts';

/** The user's own client at an authorization server. */
export interface OAuthClient {
  readonly provider: OAuthProviderId;
  /** The server's metadata is at a well-known path of this URL (RFC 8414, OpenID Connect Discovery). */
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client. Only the SecretStore keeps it, as it does passwords. */
  readonly clientSecret: string | null;
  /** Separated by spaces (RFC 6749 section 3.3). */
  readonly scope: string;
}

export interface Tokens {
  readonly accessToken: string;
  /** Null if the server sent none; after a refresh the old one then stays valid. */
  readonly refreshToken: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly expiresAt: number;
}

/** The result of a finished sign-in. */
export interface Grant {
  readonly client: OAuthClient;
  readonly tokens: Tokens & { readonly refreshToken: string };
}
