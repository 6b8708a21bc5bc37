// Hands out an account's access token, fetched anew before it expires.
import { AppError } from '../../shared/domain/errors.ts';
import type { TokenSource } from '../source/token-source.ts';
import type { Authority } from './authority.ts';
import type { Tokens } from './oauth-types.ts';

/** A token that is good for less than this is fetched anew first, in milliseconds. */
const AHEAD_MS = 5 * 60_000;
/** A token that a server refuses though it is this young is no matter of its age, in milliseconds. */
const YOUNG_MS = 60_000;

export interface TokenSourceOptions {
  readonly account: string;
  readonly now: () => number;
  /** Tokens at hand from a sign-in just made; null after a restart. */
  readonly first: Tokens | null;
  /** Null where none is kept any more. */
  loadRefreshToken(): Promise<string | null>;
  /** The server has given another one: the one before may be void. */
  saveRefreshToken(token: string): Promise<void>;
  connect(): Promise<Pick<Authority, 'refresh'>>;
}

export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { now } = options;
  let tokens = options.first;
  let since = now();
  /** Known before it is saved, so that a failed save loses nothing. */
  let rotated: string | null = null;
  let running: Promise<string> | null = null;

  async function renew(): Promise<string> {
    tokens = null;
    const kept = rotated ?? (await options.loadRefreshToken());
    if (kept === null)
      throw new AppError('needs-oauth', { account: options.account, detail: { id: 'no-sign-in-kept' } });
    const authority = await options.connect();
    const renewed = await authority.refresh(kept);
    tokens = renewed;
    since = now();
    const { accessToken, refreshToken } = renewed;
    if (refreshToken !== null && refreshToken !== kept) {
      rotated = refreshToken;
      await options.saveRefreshToken(refreshToken);
    }
    return accessToken;
  }

  return {
    async accessToken() {
      if (tokens && tokens.expiresAt - now() > AHEAD_MS) return tokens.accessToken;
      running ??= renew().finally(() => {
        running = null;
      });
      return running;
    },
    refused() {
      if (!tokens || now() - since < YOUNG_MS) return false;
      tokens = null;
      return true;
    },
  };
}
