// Signing in by OAuth 2 (RFC 6749, RFC 7636, RFC 8252), as the accounts service and the IPC calls use it.
import { AppError } from '../../shared/domain/errors.ts';
import type { OAuthProviderView } from '../../shared/domain/views.ts';
import type { OAuthRequest } from '../../shared/ipc/contract.ts';
import type { TokenSource } from '../source/token-source.ts';
import { connectAuthority } from './authority.ts';
import type { OAuthClient } from './oauth-types.ts';
import { configuredClient, knownProvider, providerViews } from './providers.ts';
import { createSignIns, type SignIns } from './sign-ins.ts';
import { createTokenSource, type TokenSourceOptions } from './token-source.ts';

/** Milliseconds that the user may take to sign in, and then to add the account. */
const SIGN_IN_LIMIT_MS = 15 * 60_000;

export interface OAuth {
  readonly signIns: SignIns;
  providers(): readonly OAuthProviderView[];
  /** The client for a request. Errors: `bad-input` if the request names none and none is configured. */
  clientOf(request: OAuthRequest): OAuthClient;
  /** The source calls `client` when it has to fetch a token, since the client's secret may have to be read first. */
  tokenSource(options: Omit<TokenSourceOptions, 'now' | 'connect'> & { client(): Promise<OAuthClient> }): TokenSource;
  /** Cancels every pending sign-in. */
  close(): void;
}

export interface OAuthOptions {
  /** The environment, which may contain client ids. */
  readonly env?: NodeJS.ProcessEnv;
  readonly now?: () => number;
  readonly limitMs?: number;
  /** For tests: allows an issuer on 127.0.0.1 without TLS. */
  readonly loopbackHttp?: boolean;
}

export function createOAuth(options: OAuthOptions = {}): OAuth {
  const { env = {}, now = Date.now, limitMs = SIGN_IN_LIMIT_MS, loopbackHttp = false } = options;
  const authority = { now, loopbackHttp };
  const signIns = createSignIns({ ...authority, limitMs });
  return {
    signIns,
    providers: () => providerViews(env),
    clientOf: (request) => clientOf(request, env),
    tokenSource: ({ client, ...rest }) =>
      createTokenSource({
        ...rest,
        now,
        connect: async () => connectAuthority(await client(), rest.account, authority),
      }),
    close: () => signIns.close(),
  };
}

function clientOf(request: OAuthRequest, env: NodeJS.ProcessEnv): OAuthClient {
  const { provider, clientId, clientSecret } = request;
  if (provider === 'other') {
    const { issuer, scope } = request;
    return { provider, issuer, scope, clientId, clientSecret };
  }
  const known = knownProvider(provider);
  const own = clientId === null ? configuredClient(provider, env) : { clientId, clientSecret };
  if (!known || !own) throw new AppError('bad-input', { account: request.email, detail: { id: 'no-client-id' } });
  return { provider, issuer: known.issuer, scope: known.scope, ...own };
}
