import { expect, it } from 'vitest';
import { createTokenSource, type TokenSourceOptions } from '../../electron/oauth/token-source.ts';
import type { TokenSource } from '../../electron/source/token-source.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { ME } from '../imap/mail.ts';

const MINUTE = 60_000;

interface World {
  readonly source: TokenSource;
  /** Refresh tokens that were sent to the server, in order. */
  readonly sent: string[];
  /** Refresh tokens that were stored. */
  readonly saved: string[];
  at: number;
}

/** A token source with a server whose n-th answer is access-n, valid for an hour. */
function world(changes: Partial<TokenSourceOptions> = {}): World {
  const sent: string[] = [];
  const saved: string[] = [];
  const state = { at: 0 };
  const source = createTokenSource({
    account: ME,
    now: () => state.at,
    first: { accessToken: 'access-0', refreshToken: 'refresh-0', expiresAt: 60 * MINUTE },
    loadRefreshToken: async () => saved.at(-1) ?? 'refresh-0',
    saveRefreshToken: async (token) => {
      saved.push(token);
    },
    connect: async () => ({
      refresh: async (token) => {
        const n = sent.push(token);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return { accessToken: `access-${n}`, refreshToken: `refresh-${n}`, expiresAt: state.at + 60 * MINUTE };
      },
    }),
    ...changes,
  });
  return Object.assign(state, { source, sent, saved });
}

it('requests another token some minutes before the current one expires', async () => {
  const { source, sent, ...rest } = world();
  expect(await source.accessToken()).toBe('access-0');
  expect(sent).toEqual([]);
  expect(rest.saved).toEqual([]);
  const later = world();
  later.at = 54 * MINUTE;
  expect(await later.source.accessToken()).toBe('access-0');
  later.at = 56 * MINUTE;
  expect(await later.source.accessToken()).toBe('access-1');
  expect(later.sent).toEqual(['refresh-0']);
});

it('sends one request for concurrent calls', async () => {
  const { source, sent } = world({ first: null });
  const tokens = await Promise.all([source.accessToken(), source.accessToken(), source.accessToken()]);
  expect(tokens).toEqual(['access-1', 'access-1', 'access-1']);
  expect(sent).toEqual(['refresh-0']);
});

it('keeps the refresh token that replaces another, and uses it next', async () => {
  const one = world({ first: null });
  await one.source.accessToken();
  one.at = 58 * MINUTE;
  await one.source.accessToken();
  expect(one.sent).toEqual(['refresh-0', 'refresh-1']);
  expect(one.saved).toEqual(['refresh-1', 'refresh-2']);
});

it('does not lose a new refresh token that cannot be stored', async () => {
  const one = world({ first: null, saveRefreshToken: () => Promise.reject(new AppError('no-secret-store')) });
  await expect(one.source.accessToken()).rejects.toMatchObject({ code: 'no-secret-store' });
  one.at = 58 * MINUTE;
  await expect(one.source.accessToken()).rejects.toMatchObject({ code: 'no-secret-store' });
  expect(one.sent).toEqual(['refresh-0', 'refresh-1']);
});

it('asks for a new sign-in if no refresh token is stored', async () => {
  const { source, sent } = world({ first: null, loadRefreshToken: async () => null });
  await expect(source.accessToken()).rejects.toMatchObject({ code: 'needs-oauth', data: { account: ME } });
  expect(sent).toEqual([]);
});

it('tries one other token when an old one is refused, and none when a new one is', async () => {
  const one = world();
  await one.source.accessToken();
  expect(one.source.refused()).toBe(false);
  one.at = 10 * MINUTE;
  expect(one.source.refused()).toBe(true);
  expect(await one.source.accessToken()).toBe('access-1');
  expect(one.source.refused()).toBe(false);
});

it('has no other token to try when the grant is no longer valid', async () => {
  const refused = new AppError('needs-oauth', { account: ME });
  const one = world({ connect: async () => ({ refresh: () => Promise.reject(refused) }) });
  one.at = 58 * MINUTE;
  await expect(one.source.accessToken()).rejects.toBe(refused);
  expect(one.source.refused()).toBe(false);
});
