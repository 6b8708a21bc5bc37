// The requests of one client to one authorization server. The only file that imports openid-client.
import * as openid from 'openid-client';
import { AppError } from '../../shared/domain/errors.ts';
import { trustSystemAuthorities } from '../net/trust.ts';
import { type OAuthContext, toOAuthError } from './errors.ts';
import type { OAuthClient, Tokens } from './oauth-types.ts';

/** Seconds that one request may take. */
const REQUEST_LIMIT_S = 30;
/** RFC 6749 section 5.1 only recommends `expires_in`; a token without it is taken to be valid for this many seconds. */
const USUAL_LIFE_S = 3600;

export interface AuthorityOptions {
  readonly now: () => number;
  /** Whether an issuer on 127.0.0.1 may be reached without TLS; for tests, which run a token server. */
  readonly loopbackHttp: boolean;
}

/** Values by which the app checks that an answer belongs to its request. Each is random and used once. */
export interface Checks {
  readonly state: string;
  /** The code verifier (RFC 7636). The sign-in page gets its S256 hash; the token endpoint gets the verifier with the code. */
  readonly verifier: string;
  /** OpenID Connect Core section 3.1.2.1; null if no ID token is requested. */
  readonly nonce: string | null;
}

export interface Authority {
  /** The URL of the page on which the user signs in. */
  signInPage(request: {
    readonly redirectUri: string;
    readonly checks: Checks;
    /** The address that the page may fill in. */
    readonly email: string;
    readonly parameters: Readonly<Record<string, string>>;
  }): Promise<string>;
  /** In: the redirect's URL, with code and state. Out: tokens. Errors: `needs-oauth`, `server-error`, or a network error. */
  exchange(redirect: URL, checks: Checks): Promise<Tokens>;
  /** Errors: `needs-oauth` if the grant is no longer valid, else `server-error` or a network error. */
  refresh(refreshToken: string): Promise<Tokens>;
}

export function createChecks(scope: string): Checks {
  return {
    state: openid.randomState(),
    verifier: openid.randomPKCECodeVerifier(),
    nonce: asksForIdToken(scope) ? openid.randomNonce() : null,
  };
}

/** Reads the server's metadata. Errors: `bad-input` if the issuer is no https URL; `server-error` or a network error. */
export async function connectAuthority(
  client: OAuthClient,
  account: string,
  options: AuthorityOptions,
): Promise<Authority> {
  const context = { account, issuer: client.issuer };
  const config = await guarded(context, () => discover(client, options)).catch((error: unknown) => {
    const refused = error instanceof AppError && error.code === 'certificate';
    if (refused && trustSystemAuthorities()) return guarded(context, () => discover(client, options));
    throw error;
  });
  const tokensOf = (answer: openid.TokenEndpointResponse): Tokens => ({
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? null,
    expiresAt: options.now() + (answer.expires_in ?? USUAL_LIFE_S) * 1000,
  });
  return {
    async signInPage({ redirectUri, checks, email, parameters }) {
      const url = openid.buildAuthorizationUrl(config, {
        ...(needsConsent(client.scope) ? { prompt: 'consent' } : {}),
        ...parameters,
        redirect_uri: redirectUri,
        scope: client.scope,
        state: checks.state,
        code_challenge: await openid.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        login_hint: email,
        ...(checks.nonce === null ? {} : { nonce: checks.nonce }),
      });
      return url.href;
    },
    exchange: (redirect, { state, verifier, nonce }) =>
      guarded(context, async () => {
        const checks = { expectedState: state, pkceCodeVerifier: verifier };
        const nonceCheck = nonce === null ? {} : { expectedNonce: nonce, idTokenExpected: true };
        return tokensOf(await openid.authorizationCodeGrant(config, redirect, { ...checks, ...nonceCheck }));
      }),
    refresh: (refreshToken) =>
      guarded(context, async () => tokensOf(await openid.refreshTokenGrant(config, refreshToken))),
  };
}

async function discover(client: OAuthClient, { loopbackHttp }: AuthorityOptions): Promise<openid.Configuration> {
  const issuer = URL.parse(client.issuer);
  const insecure = loopbackHttp && issuer?.protocol === 'http:' && issuer.hostname === '127.0.0.1';
  if (!issuer || (issuer.protocol !== 'https:' && !insecure))
    throw new AppError('bad-input', { detail: { id: 'wrong-issuer' } });
  const ask = (algorithm: 'oidc' | 'oauth2'): Promise<openid.Configuration> =>
    openid.discovery(issuer, client.clientId, client.clientSecret ?? {}, undefined, {
      algorithm,
      timeout: REQUEST_LIMIT_S,
      ...(insecure ? { execute: [openid.allowInsecureRequests] } : {}),
    });
  try {
    return await ask('oidc');
  } catch (cause) {
    // A server without OpenID metadata may have those of RFC 8414.
    if (cause instanceof openid.ClientError && cause.code === 'OAUTH_RESPONSE_IS_NOT_CONFORM') return ask('oauth2');
    throw cause;
  }
}

function asksForIdToken(scope: string): boolean {
  return scope.split(' ').includes('openid');
}

/** Whether the request must ask for consent: it is required for offline access (OpenID Connect Core section 11). */
function needsConsent(scope: string): boolean {
  return asksForIdToken(scope) && scope.split(' ').includes('offline_access');
}

async function guarded<T>(context: OAuthContext, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw toOAuthError(cause, context);
  }
}
