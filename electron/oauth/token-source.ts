// Provides an account's access token, and fetches another one before it expires.
import { AppError } from '../../shared/domain/errors.ts';
import type { TokenSource } from '../source/token-source.ts';
import type { Authority } from './authority.ts';
import type { Tokens } from './oauth-types.ts';

/** A token that expires in less than this many milliseconds is replaced first. */
const AHEAD_MS = 5 * 60_000;
/** If the mail server refuses a token younger than this many milliseconds, another token would not help. */
const YOUNG_MS = 60_000;

export interface TokenSourceOptions {
  readonly account: string;
  readonly now: () => number;
  /** The tokens of a sign-in that has just ended; null after a restart. */
  readonly first: Tokens | null;
  /** The stored refresh token; null for none. */
  loadRefreshToken(): Promise<string | null>;
  /** Stores the refresh token that the server sent in place of the old one, which may be invalid from then on. */
  saveRefreshToken(token: string): Promise<void>;
  connect(): Promise<Pick<Authority, 'refresh'>>;
}

export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { now } = options;
  let tokens = options.first;
  let since = now();
  /** The new refresh token, kept in memory in case saving it fails. */
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
