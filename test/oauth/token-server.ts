// An authorization server on loopback that checks what real ones check: PKCE, redirect, single use of codes, rotation.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT_ID = 'bounceboard-test-client';
export const CLIENT_SECRET = 'client-secret-9f31';
const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 });

interface Code {
  readonly challenge: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly nonce: string | null;
}

export interface TokenServer {
  readonly issuer: string;
  readonly introspectionUrl: string;
  /** How the server behaves; tests change it. */
  readonly behaviour: {
    /** The `expires_in` of access tokens, in seconds. */
    lifeS: number;
    rotates: boolean;
    givesRefreshToken: boolean;
    wantsSecret: boolean;
    /** The token endpoint answers with this status and a body that is no JSON. */
    broken: number | null;
    /** Milliseconds before the token endpoint answers. */
    delayMs: number;
    /** The nonce in the ID token, in place of the requested one. */
    wrongNonce: boolean;
  };
  /** Every token that the server ever sent; tests check that no file contains one. */
  readonly given: string[];
  /** The grant types requested at the token endpoint, in order, each with the error code of the answer, if it has one. */
  readonly asked: string[];
  /** The parameters of the last authorization request. */
  authorization(): URLSearchParams;
  /** Acts as the user who withdraws the grant: no token is valid any more. */
  withdraw(): void;
  /** Makes the mail server refuse the access tokens sent so far; refreshing still works. */
  voidAccessTokens(): void;
  close(): Promise<void>;
}

/** `user`: the mailbox to which the tokens give access. */
export async function startTokenServer(user: string): Promise<TokenServer> {
  const behaviour: TokenServer['behaviour'] = {
    lifeS: 3600,
    rotates: true,
    givesRefreshToken: true,
    wantsSecret: false,
    broken: null,
    delayMs: 0,
    wrongNonce: false,
  };
  const codes = new Map<string, Code>();
  const access = new Set<string>();
  const refresh = new Map<string, string>();
  const given: string[] = [];
  const asked: string[] = [];
  let last = new URLSearchParams();
  let issuer = '';

  const token = (kind: string): string => {
    const value = `${kind}-${randomBytes(18).toString('hex')}`;
    given.push(value);
    return value;
  };

  function authorize(query: URLSearchParams): { status: number; page: string } {
    last = query;
    const redirectUri = query.get('redirect_uri') ?? '';
    const problem = authorizationProblem(query, redirectUri);
    if (problem) return { status: 400, page: problem };
    const code = token('code');
    codes.set(code, {
      challenge: query.get('code_challenge') ?? '',
      redirectUri,
      scope: query.get('scope') ?? '',
      nonce: query.get('nonce'),
    });
    const back = (parameters: Record<string, string>): string => {
      const url = new URL(redirectUri);
      url.search = new URLSearchParams({ ...parameters, state: query.get('state') ?? '' }).toString();
      return url.href.replaceAll('&', '&amp;');
    };
    const page = `<!doctype html><title>Sign in</title><h1>Let Bounceboard read your mail?</h1>
<a id="allow" href="${back({ code })}">Allow</a> <a id="deny" href="${back({ error: 'access_denied' })}">Deny</a>`;
    return { status: 200, page };
  }

  function answerToken(form: URLSearchParams): { status: number; body: object } {
    const grant = form.get('grant_type') ?? '';
    const refuse = (error: string): { status: number; body: object } => {
      asked.push(`${grant} ${error}`);
      return { status: error === 'invalid_client' ? 401 : 400, body: { error, error_description: 'refused' } };
    };
    if (form.get('client_id') !== CLIENT_ID) return refuse('invalid_client');
    if (behaviour.wantsSecret && form.get('client_secret') !== CLIENT_SECRET) return refuse('invalid_client');
    if (grant === 'authorization_code') {
      const value = form.get('code') ?? '';
      const code = codes.get(value);
      codes.delete(value);
      const verifier = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (!code || code.challenge !== verifier || form.get('redirect_uri') !== code.redirectUri)
        return refuse('invalid_grant');
      asked.push(grant);
      return { status: 200, body: issue(code.scope, code.nonce, behaviour.givesRefreshToken) };
    }
    if (grant === 'refresh_token') {
      const value = form.get('refresh_token') ?? '';
      const scope = refresh.get(value);
      if (scope === undefined) return refuse('invalid_grant');
      if (behaviour.rotates) refresh.delete(value);
      asked.push(grant);
      return { status: 200, body: issue(scope, null, behaviour.rotates) };
    }
    return refuse('unsupported_grant_type');
  }

  function issue(scope: string, nonce: string | null, withRefresh: boolean): object {
    const accessToken = token('access');
    access.add(accessToken);
    const refreshToken = withRefresh ? token('refresh') : null;
    if (refreshToken) refresh.set(refreshToken, scope);
    const openid = scope.split(' ').includes('openid');
    return {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: behaviour.lifeS,
      ...(refreshToken ? { refresh_token: refreshToken } : {}),
      ...(openid ? { id_token: idToken(issuer, behaviour.wrongNonce ? 'another' : nonce) } : {}),
    };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    const form = new URLSearchParams(await bodyOf(request));
    if (url.pathname === '/.well-known/openid-configuration') return json(response, 200, metadata(issuer));
    if (url.pathname === '/authorize') {
      const { status, page } = authorize(url.searchParams);
      response.writeHead(status, { 'Content-Type': 'text/html' }).end(page);
      return;
    }
    if (url.pathname === '/introspect') {
      const active = access.has(form.get('token') ?? '');
      return json(response, 200, active ? { active, username: user } : { active });
    }
    if (url.pathname !== '/token') return text(response, 404, 'not here');
    await new Promise((resolve) => setTimeout(resolve, behaviour.delayMs));
    if (behaviour.broken !== null) return text(response, behaviour.broken, 'out of order');
    const { status, body } = answerToken(form);
    return json(response, status, body);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => text(response, 500, String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    introspectionUrl: `${issuer}/introspect`,
    behaviour,
    given,
    asked,
    authorization: () => last,
    withdraw() {
      access.clear();
      refresh.clear();
    },
    voidAccessTokens: () => access.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function authorizationProblem(query: URLSearchParams, redirectUri: string): string | null {
  if (query.get('client_id') !== CLIENT_ID) return 'unknown client';
  if (query.get('response_type') !== 'code') return 'only codes';
  if (query.get('code_challenge_method') !== 'S256' || !query.get('code_challenge')) return 'PKCE with S256 is needed';
  if (!/^http:\/\/127\.0\.0\.1:\d+\/$/.test(redirectUri)) return 'the redirect leads elsewhere';
  return query.get('state') ? null : 'no state';
}

function metadata(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    id_token_signing_alg_values_supported: ['RS256'],
    subject_types_supported: ['public'],
  };
}

function idToken(issuer: string, nonce: string | null): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: issuer, sub: 'anna', aud: CLIENT_ID, iat: now, exp: now + 300, ...(nonce ? { nonce } : {}) };
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), KEY.privateKey).toString('base64url')}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

function text(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(words);
}
