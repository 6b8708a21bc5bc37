// Stores what an account needs to sign in by OAuth 2: the refresh token and the client's secret in the SecretStore, the rest in the
// account's settings.
import { z } from 'zod';
import { AppError } from '../../shared/domain/errors.ts';
import type { OAuth } from '../oauth/oauth.ts';
import type { Grant, OAuthClient, Tokens } from '../oauth/oauth-types.ts';
import { type ImapConfig, imapConfigOf, type OAuthConfig } from '../source/account-config.ts';
import type { TokenSource } from '../source/token-source.ts';
import type { Store, StoredAccount } from '../store/store-api.ts';
import type { SecretStore } from './secret-store.ts';

const kept = z.object({ refreshToken: z.string(), clientSecret: z.string().nullable() });
type Kept = z.output<typeof kept>;

/** The key in the SecretStore of an account's refresh token and client secret. */
export function oauthKey(accountId: number): string {
  return `oauth:${accountId}`;
}

/** The part of a grant that the account's settings contain; it has no secret. */
export function oauthConfig({ client }: Grant): OAuthConfig {
  const { provider, issuer, clientId, scope, clientSecret } = client;
  return { provider, issuer, clientId, scope, hasSecret: clientSecret !== null };
}

export async function keepGrant(secrets: SecretStore, accountId: number, { client, tokens }: Grant): Promise<void> {
  await write(secrets, accountId, { refreshToken: tokens.refreshToken, clientSecret: client.clientSecret });
}

/** Stores a new grant, also for an account that used a password before. Errors: `not-found`. */
export async function signInAgain(
  { store, secrets }: { readonly store: Store; readonly secrets: SecretStore },
  accountId: number,
  grant: Grant,
): Promise<StoredAccount> {
  const account = (await store.run('accounts.list', null)).find(({ id }) => id === accountId);
  if (!account) throw new AppError('not-found', { detail: { id: 'gone', what: 'account', name: String(accountId) } });
  const config: ImapConfig = { ...imapConfigOf(account), oauth: oauthConfig(grant) };
  await keepGrant(secrets, accountId, grant);
  await store.run('accounts.update', { id: accountId, config });
  return { ...account, config };
}

/** The token source of an account. `first`: the tokens of a sign-in that has just ended, or null. */
export function accountTokens(
  deps: { readonly oauth: OAuth; readonly secrets: SecretStore; readonly accountId: number },
  config: { readonly email: string; readonly oauth: OAuthConfig },
  first: Tokens | null,
): TokenSource {
  const { oauth, secrets, accountId } = deps;
  return oauth.tokenSource({
    account: config.email,
    first,
    loadRefreshToken: async () => (await read(secrets, accountId))?.refreshToken ?? null,
    async saveRefreshToken(refreshToken) {
      const clientSecret = (await read(secrets, accountId))?.clientSecret ?? null;
      await write(secrets, accountId, { refreshToken, clientSecret });
    },
    client: async () => clientOf(config.oauth, (await read(secrets, accountId))?.clientSecret ?? null),
  });
}

/**
 * The client of an account, for signing in again. `given`: the client's secret, if the SecretStore has lost it. Errors: `bad-input` if the
 * account has no client, or its secret is missing.
 */
export async function clientOfAccount(
  secrets: SecretStore,
  account: StoredAccount,
  given: string | null,
): Promise<{ readonly client: OAuthClient; readonly email: string }> {
  const config = account.kind === 'imap' ? imapConfigOf(account) : null;
  if (!config?.oauth)
    throw new AppError('bad-input', { account: account.name, detail: { id: 'field', field: 'provider' } });
  const { email, oauth } = config;
  const clientSecret = given ?? (await read(secrets, account.id))?.clientSecret ?? null;
  if (oauth.hasSecret && clientSecret === null)
    throw new AppError('bad-input', { account: email, detail: { id: 'no-client-secret' } });
  return { client: clientOf(oauth, clientSecret), email };
}

function clientOf({ provider, issuer, clientId, scope }: OAuthConfig, clientSecret: string | null): OAuthClient {
  return { provider, issuer, clientId, scope, clientSecret };
}

async function read(secrets: SecretStore, accountId: number): Promise<Kept | null> {
  const value = await secrets.get(oauthKey(accountId));
  return value === null ? null : kept.parse(JSON.parse(value));
}

function write(secrets: SecretStore, accountId: number, value: Kept): Promise<void> {
  return secrets.set(oauthKey(accountId), JSON.stringify(value));
}
