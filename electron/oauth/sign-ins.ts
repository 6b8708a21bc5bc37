// The pending sign-ins. Each has a page in the browser and a listener that waits for its redirect.
import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/domain/errors.ts';
import type { OAuthStatus } from '../../shared/domain/views.ts';
import { type Authority, type AuthorityOptions, connectAuthority, createChecks } from './authority.ts';
import { toOAuthError } from './errors.ts';
import { type Loopback, openLoopback } from './loopback.ts';
import type { Grant, OAuthClient, Tokens } from './oauth-types.ts';
import { knownProvider } from './providers.ts';

/** At most this many sign-ins are pending; another one cancels the oldest. */
const MOST = 3;

export interface SignIns {
  /**
   * Opens the listener. Out: the sign-in's id and the URL of the page to open. Errors: `bad-input` for an issuer without https;
   * `server-error` or a network error if the server's metadata cannot be read.
   */
  begin(client: OAuthClient, email: string): Promise<{ readonly id: string; readonly url: string }>;
  /** Resolves when the sign-in has ended, or after `limitMs` milliseconds with `waiting`. Errors: `not-found`. */
  wait(id: string, limitMs: number): Promise<OAuthStatus>;
  /** Closes the listener and forgets the result. An unknown id is no error. */
  cancel(id: string): void;
  /** The result of a finished sign-in. Errors: `not-found`. */
  grant(id: string): Grant;
  close(): void;
}

export interface SignInsOptions extends AuthorityOptions {
  /** Milliseconds from the start of a sign-in until its listener closes and its result is forgotten. */
  readonly limitMs: number;
}

interface SignIn {
  readonly ended: Promise<OAuthStatus>;
  end(status: OAuthStatus): void;
  grant: Grant | null;
  readonly timer: NodeJS.Timeout;
  readonly loopback: Loopback;
}

export function createSignIns(options: SignInsOptions): SignIns {
  return new OpenSignIns(options);
}

class OpenSignIns implements SignIns {
  readonly #options: SignInsOptions;
  readonly #open = new Map<string, SignIn>();

  constructor(options: SignInsOptions) {
    this.#options = options;
  }

  async begin(client: OAuthClient, email: string): Promise<{ id: string; url: string }> {
    const authority = await connectAuthority(client, email, this.#options);
    const known = knownProvider(client.provider);
    const checks = createChecks(client.scope);
    const loopback = await openLoopback({ state: checks.state, redirectHost: known?.redirectHost ?? '127.0.0.1' });
    const { redirectUri } = loopback;
    const url = await authority.signInPage({ redirectUri, checks, email, parameters: known?.parameters ?? {} });
    for (const oldest of [...this.#open.keys()].slice(0, Math.max(0, this.#open.size - MOST + 1))) this.cancel(oldest);
    const id = randomUUID();
    const signIn = this.#enter(id, loopback);
    finish(signIn, { client, email, authority, checks, loopback }).then(signIn.end, signIn.end);
    return { id, url };
  }

  async wait(id: string, limitMs: number): Promise<OAuthStatus> {
    const { ended } = this.#get(id);
    const { promise, resolve } = Promise.withResolvers<OAuthStatus>();
    const timer = setTimeout(() => resolve({ state: 'waiting' }), limitMs);
    return Promise.race([ended, promise]).finally(() => clearTimeout(timer));
  }

  cancel(id: string): void {
    const signIn = this.#open.get(id);
    if (!signIn) return;
    this.#open.delete(id);
    clearTimeout(signIn.timer);
    signIn.loopback.close();
    signIn.end({ state: 'failed', why: 'cancelled', error: null });
  }

  grant(id: string): Grant {
    const { grant } = this.#get(id);
    if (!grant) throw new AppError('not-found', { detail: { id: 'sign-in-gone' } });
    return grant;
  }

  close(): void {
    for (const id of [...this.#open.keys()]) this.cancel(id);
  }

  #get(id: string): SignIn {
    const signIn = this.#open.get(id);
    if (!signIn) throw new AppError('not-found', { detail: { id: 'sign-in-gone' } });
    return signIn;
  }

  #enter(id: string, loopback: Loopback): SignIn {
    const { promise, resolve } = Promise.withResolvers<OAuthStatus>();
    const timer = setTimeout(() => {
      signIn.end({ state: 'failed', why: 'timed-out', error: null });
      // `wait` can still return the status; the tokens are forgotten.
      loopback.close();
      signIn.grant = null;
    }, this.#options.limitMs);
    timer.unref();
    const signIn: SignIn = { ended: promise, end: resolve, grant: null, timer, loopback };
    this.#open.set(id, signIn);
    return signIn;
  }
}

interface Waiting {
  readonly client: OAuthClient;
  readonly email: string;
  readonly authority: Authority;
  readonly checks: ReturnType<typeof createChecks>;
  readonly loopback: Loopback;
}

/** Waits for the browser's redirect and exchanges its code for tokens. Never rejects. */
async function finish(signIn: SignIn, waiting: Waiting): Promise<OAuthStatus> {
  const { client, email, authority, checks, loopback } = waiting;
  try {
    const redirect = await loopback.answer;
    if (redirect.searchParams.get('error') === 'access_denied') return { state: 'failed', why: 'denied', error: null };
    const tokens = await authority.exchange(redirect, checks);
    signIn.grant = { client, tokens: lasting(tokens, email) };
    return { state: 'signed-in' };
  } catch (cause) {
    const { code, data } = toOAuthError(cause, { account: email, issuer: client.issuer });
    return { state: 'failed', why: 'error', error: { code, data } };
  }
}

/** Throws `server-error` for tokens without a refresh token, with which the account would stop within the hour. */
function lasting(tokens: Tokens, account: string): Grant['tokens'] {
  const { refreshToken } = tokens;
  if (refreshToken === null) {
    throw new AppError('server-error', { account, detail: { id: 'no-refresh-token' } });
  }
  return { ...tokens, refreshToken };
}
