// The whole way with a real IMAP server: sign in, test, add, first sync, refresh, withdrawal, signing in again, restart.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createMemorySecretStore, type SecretStore } from '../../electron/accounts/secret-store.ts';
import { type App, createApp } from '../../electron/app/create-app.ts';
import { createJsonSettings } from '../../electron/app/json-settings.ts';
import { createOAuth } from '../../electron/oauth/oauth.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import { type Client, createClient } from '../../shared/ipc/client.ts';
import { type Dovecot, startDovecot } from '../imap/dovecot.ts';
import { startFaultProxy } from '../imap/fault-proxy.ts';
import { ME, report, sentMessage } from '../imap/mail.ts';
import { describeWith } from '../support/programs.ts';
import { until as untilSeen } from '../support/waits.ts';
import { clickThrough } from './browser.ts';
import { CLIENT_ID, CLIENT_SECRET, startTokenServer, type TokenServer } from './token-server.ts';

const SECRETS = 'secrets.json';
const PLACE = { email: ME, host: '127.0.0.1', security: 'none', user: 'anna' } as const;

/** A secret store in a file, which outlives the app as the system's key store does. */
function fileSecrets(file: string): SecretStore {
  const memory = createMemorySecretStore();
  const values = new Map<string, string>();
  return {
    ...memory,
    get: async (key) => values.get(key) ?? null,
    async set(key, value) {
      await writeFile(file, JSON.stringify([...values.set(key, value)]));
    },
    async delete(key) {
      values.delete(key);
      await writeFile(file, JSON.stringify([...values]));
    },
  };
}

describeWith(['dovecot', 'openssl'], 'an account that signs in by OAuth 2', () => {
  let tokens: TokenServer;
  let dovecot: Dovecot;
  let bearerOnly: Dovecot;
  let folder: string;
  let secrets: SecretStore;
  let app: App;
  let client: Client;
  let emitted: string[];
  let ahead = 0;

  beforeAll(async () => {
    tokens = await startTokenServer('anna');
    const { introspectionUrl } = tokens;
    dovecot = await startDovecot({ oauth: { introspectionUrl, mechanisms: ['xoauth2'] } });
    bearerOnly = await startDovecot({ oauth: { introspectionUrl, mechanisms: ['oauthbearer'] } });
    for (const server of [dovecot, bearerOnly]) {
      await server.deliver('anna', 'Sent', sentMessage({ n: 1, at: Date.now() - 60_000 }));
      await server.deliver('anna', 'INBOX', report({ n: 1, at: Date.now() - 30_000 }));
    }
  });
  afterAll(async () => {
    await Promise.all([dovecot.stop(), bearerOnly.stop(), tokens.close()]);
  });
  beforeEach(async () => {
    Object.assign(tokens.behaviour, { lifeS: 3600, rotates: true, wantsSecret: false, broken: null, delayMs: 0 });
    tokens.asked.length = 0;
    ahead = 0;
    emitted = [];
    folder = await mkdtemp(join(tmpdir(), 'bb-oauth-'));
    secrets = fileSecrets(join(folder, SECRETS));
    await open();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(): Promise<void> {
    app = await createApp({
      dataFolder: folder,
      host: 'web',
      secrets,
      settings: createJsonSettings(join(folder, 'settings.json')),
      openLink: async () => false,
      echo: (line) => emitted.push(line),
      oauth: createOAuth({ loopbackHttp: true, now: () => Date.now() + ahead }),
    });
    app.on((event) => emitted.push(JSON.stringify(event)));
    client = createClient({ call: app.dispatch, on: () => () => undefined, pathOf: async () => [] });
  }

  const request = (clientSecret: string | null = null) => ({
    provider: 'other' as const,
    email: ME,
    issuer: tokens.issuer,
    scope: 'mail offline_access',
    clientId: CLIENT_ID,
    clientSecret,
  });
  const account = ({ port }: Pick<Dovecot, 'port'> = dovecot) => ({ ...PLACE, port });
  async function signIn(clientSecret: string | null = null): Promise<string> {
    const { id, url, opened } = await client.call('oauth.begin', request(clientSecret));
    expect(opened).toBe(false);
    await clickThrough(url);
    expect(await client.call('oauth.wait', { id })).toEqual({ state: 'signed-in' });
    return id;
  }
  async function add(server = dovecot): Promise<number> {
    const oauthId = await signIn();
    const { id } = await client.call('accounts.addOAuth', { account: account(server), oauthId, days: 0 });
    await until((view) => view.status === 'watching');
    return id;
  }
  async function view(): Promise<AccountView | undefined> {
    return (await client.call('app.state', {})).accounts[0];
  }
  async function until(fits: (view: AccountView) => boolean): Promise<AccountView> {
    const found = await untilSeen(view, (now) => now !== undefined && fits(now));
    if (!found) throw new Error('there is no account');
    return found;
  }
  /** Adds another account, cuts it off and waits until it is connected again: the retries of all accounts before it have then run. */
  async function anotherTriesAgain(): Promise<void> {
    const cutting = await startFaultProxy(dovecot.port, () => ({ cutAfter: 0 }));
    const other = { ...account(cutting), email: 'other@shop.example', user: 'other', password: 'x' };
    const { id } = await client.call('accounts.add', { account: other, days: 0 });
    await untilSeen(cutting.connections, (count) => count >= 2);
    await client.call('accounts.remove', { id });
    await cutting.close();
  }
  async function reconnect(): Promise<void> {
    await client.call('sync.pause', {});
    await client.call('sync.start', {});
  }
  /** The files other than the secret store, the events, and the view, as far as they contain a secret. */
  async function leaks(): Promise<readonly string[]> {
    const secretsOfAll = [...tokens.given, CLIENT_SECRET];
    const holds = (text: string): boolean => secretsOfAll.some((secret) => text.includes(secret));
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile() && file.name !== SECRETS).map((f) => join(f.parentPath, f.name));
    expect(paths.some((path) => path.endsWith('bounceboard.db'))).toBe(true);
    const found: string[] = [];
    for (const path of paths) if (holds((await readFile(path)).toString('latin1'))) found.push(path);
    return [...found, ...emitted.filter(holds), ...[JSON.stringify(await view())].filter(holds)];
  }

  it.each([
    ['XOAUTH2', () => dovecot],
    ['OAUTHBEARER', () => bearerOnly],
  ])('goes from the sign-in page to its mail by %s', async (_mechanism, server) => {
    const oauthId = await signIn();
    const test = await client.call('accounts.testOAuth', { account: account(server()), oauthId });
    expect(test.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'dns ok',
      'tls ok',
      'login ok',
      'folders ok',
    ]);
    const added = await client.call('accounts.addOAuth', { account: account(server()), oauthId, days: 0 });
    expect(added).toMatchObject({ kind: 'imap', name: ME, auth: 'oauth', error: null });
    await until(({ status }) => status === 'watching');
    expect((await client.call('sent.list', {})).rows).toMatchObject([{ outcomes: [{ outcome: 'hard', count: 1 }] }]);
    expect(tokens.asked).toEqual(['authorization_code']);
    await expect(client.call('oauth.wait', { id: oauthId })).rejects.toMatchObject({ code: 'not-found' });
    expect(await leaks()).toEqual([]);
  });

  it('keeps refresh token and client secret in the secret store, and forgets them with the account', async () => {
    tokens.behaviour.wantsSecret = true;
    const oauthId = await signIn(CLIENT_SECRET);
    const { id } = await client.call('accounts.addOAuth', { account: account(), oauthId, days: 0 });
    await until(({ status }) => status === 'watching');
    const kept = await readFile(join(folder, SECRETS), 'utf8');
    expect(tokens.given.some((token) => token.startsWith('refresh-') && kept.includes(token))).toBe(true);
    expect(kept).toContain(CLIENT_SECRET);
    expect(kept).not.toContain('access-');
    expect(await leaks()).toEqual([]);
    await client.call('accounts.remove', { id });
    expect(await readFile(join(folder, SECRETS), 'utf8')).toBe('[]');
  });

  it('fetches another token before the current one expires, and stores the new refresh token', async () => {
    await add();
    ahead = 56 * 60_000;
    await reconnect();
    await until(({ status }) => status === 'watching');
    expect(tokens.asked).toEqual(['authorization_code', 'refresh_token']);
    const newest = tokens.given.filter((token) => token.startsWith('refresh-')).at(-1);
    expect(await readFile(join(folder, SECRETS), 'utf8')).toContain(newest);
    expect(await leaks()).toEqual([]);
  });

  it('goes on after a restart with what the secret store keeps', async () => {
    await add();
    await app.close();
    await open();
    expect(await until(({ status }) => status === 'watching')).toMatchObject({ auth: 'oauth', error: null });
    expect(tokens.asked).toEqual(['authorization_code', 'refresh_token']);
  });

  it('tries another token where the mail server refuses one before its time', async () => {
    await add();
    tokens.voidAccessTokens();
    ahead = 10 * 60_000;
    await reconnect();
    await until(({ status }) => status === 'watching');
    expect(tokens.asked).toEqual(['authorization_code', 'refresh_token']);
  });

  it('asks for a new sign-in when the grant is withdrawn, and does not try again by itself', async () => {
    const id = await add();
    tokens.withdraw();
    ahead = 58 * 60_000;
    // Makes every wait before a retry equally long.
    vi.spyOn(Math, 'random').mockReturnValue(0);
    await reconnect();
    const stopped = await until(({ status }) => status === 'error');
    expect(stopped.error).toMatchObject({ code: 'needs-oauth', data: { account: ME } });
    await anotherTriesAgain();
    expect(tokens.asked).toEqual(['authorization_code', 'refresh_token invalid_grant']);
    expect((await view())?.status).toBe('error');
    expect(await leaks()).toEqual([]);

    const again = await client.call('oauth.again', { accountId: id });
    await clickThrough(again.url);
    expect(await client.call('oauth.wait', { id: again.id })).toEqual({ state: 'signed-in' });
    await client.call('accounts.signIn', { id, oauthId: again.id });
    expect(await until(({ status }) => status === 'watching')).toMatchObject({ id, error: null });
    expect((await client.call('sent.list', {})).rows).toHaveLength(1);
  });

  it('asks for a new sign-in when the mail server refuses a token that is new', async () => {
    await add();
    tokens.withdraw();
    await reconnect();
    const stopped = await until(({ status }) => status === 'error');
    expect(stopped.error?.code).toBe('needs-oauth');
    expect(tokens.asked).toEqual(['authorization_code']);
  });

  it('reconnects by itself after a failure of the token server', async () => {
    await add();
    ahead = 56 * 60_000;
    tokens.behaviour.broken = 503;
    await reconnect();
    expect((await until(({ status }) => status === 'offline')).error?.code).toBe('server-error');
    tokens.behaviour.broken = null;
    await until(({ status }) => status === 'watching');
  });

  it('takes the place of a password that is no longer accepted', async () => {
    await dovecot.addUser('anna', 'secret-1');
    const withPassword = { ...account(), password: 'secret-1' };
    const { id } = await client.call('accounts.add', { account: withPassword, days: 0 });
    expect((await until(({ status }) => status === 'watching')).auth).toBe('password');
    await expect(client.call('oauth.again', { accountId: id })).rejects.toMatchObject({ code: 'bad-input' });
    await client.call('accounts.signIn', { id, oauthId: await signIn() });
    expect(await until(({ status }) => status === 'watching')).toMatchObject({ id, auth: 'oauth', error: null });
    expect((await client.call('sent.list', {})).rows).toHaveLength(1);
  });

  it('asks for the client secret if the secret store has lost it', async () => {
    tokens.behaviour.wantsSecret = true;
    const oauthId = await signIn(CLIENT_SECRET);
    const { id } = await client.call('accounts.addOAuth', { account: account(), oauthId, days: 0 });
    await until(({ status }) => status === 'watching');
    await app.close();
    secrets = fileSecrets(join(folder, SECRETS));
    await open();
    expect((await until(({ status }) => status === 'error')).error?.code).toBe('needs-oauth');
    await expect(client.call('oauth.again', { accountId: id })).rejects.toMatchObject({
      code: 'bad-input',
      data: { detail: { id: 'no-client-secret' } },
    });
    const again = await client.call('oauth.again', { accountId: id, clientSecret: CLIENT_SECRET });
    await clickThrough(again.url);
    expect(await client.call('oauth.wait', { id: again.id })).toEqual({ state: 'signed-in' });
    await client.call('accounts.signIn', { id, oauthId: again.id });
    await until(({ status }) => status === 'watching');
    expect(await leaks()).toEqual([]);
  });

  it('reports a mail server that accepts no tokens at all', async () => {
    const plain = await startDovecot();
    try {
      const oauthId = await signIn();
      const test = await client.call('accounts.testOAuth', { account: account(plain), oauthId });
      expect(test.steps.find(({ state }) => state === 'failed')?.error).toMatchObject({
        code: 'server-error',
        data: { detail: { id: 'no-oauth-offered' } },
      });
    } finally {
      await plain.stop();
    }
  });
});
