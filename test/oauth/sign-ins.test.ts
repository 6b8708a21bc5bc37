import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { createOAuth, type OAuth } from '../../electron/oauth/oauth.ts';
import type { OAuthClient } from '../../electron/oauth/oauth-types.ts';
import { ME } from '../imap/mail.ts';
import { freePorts } from '../support/free-ports.ts';
import { LONGEST_WAIT_MS } from '../support/waits.ts';
import { clickThrough, linkOn, visit } from './browser.ts';
import { CLIENT_ID, CLIENT_SECRET, startTokenServer, type TokenServer } from './token-server.ts';

let server: TokenServer;
let oauth: OAuth;
beforeEach(async () => {
  server = await startTokenServer('anna');
  oauth = createOAuth({ loopbackHttp: true });
});
afterEach(async () => {
  oauth.close();
  await server.close();
});

const client = (changes: Partial<OAuthClient> = {}): OAuthClient => ({
  provider: 'other',
  issuer: server.issuer,
  clientId: CLIENT_ID,
  clientSecret: null,
  scope: 'mail offline_access',
  ...changes,
});
const WAIT_MS = LONGEST_WAIT_MS;
/** A limit that no other timer has, so that the test finds the timer by it. */
const LIMIT_MS = 987_654;

it('leads through the browser to tokens: PKCE, state, a redirect to this computer', async () => {
  const { id, url } = await oauth.signIns.begin(client(), ME);
  const page = await clickThrough(url);
  expect(page).toMatchObject({ status: 200, text: expect.stringContaining('You can close this window') });
  expect(await oauth.signIns.wait(id, WAIT_MS)).toEqual({ state: 'signed-in' });
  const { tokens } = oauth.signIns.grant(id);
  expect(server.given).toContain(tokens.accessToken);
  expect(server.given).toContain(tokens.refreshToken);
  expect(tokens.expiresAt).toBeGreaterThan(Date.now() + 3_500_000);
  const sent = server.authorization();
  expect(sent.get('code_challenge_method')).toBe('S256');
  expect(sent.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(sent.get('scope')).toBe('mail offline_access');
  expect(sent.get('login_hint')).toBe(ME);
  expect(sent.get('nonce')).toBeNull();
  expect(sent.get('state')?.length).toBeGreaterThan(30);
});

it('uses another state, verifier and port each time', async () => {
  const urls = [await oauth.signIns.begin(client(), ME), await oauth.signIns.begin(client(), ME)].map(
    ({ url }) => new URL(url).searchParams,
  );
  for (const name of ['state', 'code_challenge', 'redirect_uri'])
    expect(urls[0]?.get(name)).not.toBe(urls[1]?.get(name));
});

it('checks by a nonce that the ID token belongs to its request', async () => {
  const openid = client({ scope: 'openid mail offline_access' });
  const good = await oauth.signIns.begin(openid, ME);
  await clickThrough(good.url);
  expect(server.authorization().get('nonce')?.length).toBeGreaterThan(30);
  expect(server.authorization().get('prompt')).toBe('consent');
  expect(await oauth.signIns.wait(good.id, WAIT_MS)).toEqual({ state: 'signed-in' });
  server.behaviour.wrongNonce = true;
  const bad = await oauth.signIns.begin(openid, ME);
  await clickThrough(bad.url);
  expect(await oauth.signIns.wait(bad.id, WAIT_MS)).toMatchObject({ state: 'failed', why: 'error' });
  expect(() => oauth.signIns.grant(bad.id)).toThrow();
});

it('refuses a wrong state, another path, another name and another method, and goes on waiting', async () => {
  const { id, url } = await oauth.signIns.begin(client(), ME);
  const good = await linkOn(url, 'allow');
  const wrong = (change: (url: URL) => void): string => {
    const changed = new URL(good);
    change(changed);
    return changed.href;
  };
  const others = [
    wrong((to) => to.searchParams.set('state', 'guessed')),
    wrong((to) => to.searchParams.delete('state')),
    wrong((to) => to.searchParams.append('state', to.searchParams.get('state') ?? '')),
    wrong((to) => {
      to.pathname = '/elsewhere';
    }),
    wrong((to) => {
      to.hostname = 'localhost';
    }),
  ];
  for (const other of others) expect((await visit(other)).status).toBe(400);
  expect((await fetch(good, { method: 'POST' })).status).toBe(400);
  expect(await oauth.signIns.wait(id, 20)).toEqual({ state: 'waiting' });
  expect(server.asked).toEqual([]);
  expect((await visit(good)).status).toBe(200);
  expect(await oauth.signIns.wait(id, WAIT_MS)).toEqual({ state: 'signed-in' });
});

it('accepts one answer: the listener closes after it, and a code is valid once', async () => {
  const { id, url } = await oauth.signIns.begin(client(), ME);
  const link = await linkOn(url, 'allow');
  await visit(link);
  await oauth.signIns.wait(id, WAIT_MS);
  await expect(fetch(link)).rejects.toThrow();
  expect(server.asked).toEqual(['authorization_code']);
  const again = await oauth.signIns.begin(client(), ME);
  const used = new URL(await linkOn(again.url, 'allow'));
  used.searchParams.set('code', new URL(link).searchParams.get('code') ?? '');
  await visit(used.href);
  expect(await oauth.signIns.wait(again.id, WAIT_MS)).toMatchObject({
    state: 'failed',
    why: 'error',
    error: { code: 'needs-oauth', data: { account: ME } },
  });
  expect(server.asked).toEqual(['authorization_code', 'authorization_code invalid_grant']);
});

it('says that access was denied', async () => {
  const { id, url } = await oauth.signIns.begin(client(), ME);
  expect((await clickThrough(url, 'deny')).text).toContain('was not completed');
  expect(await oauth.signIns.wait(id, WAIT_MS)).toEqual({ state: 'failed', why: 'denied', error: null });
});

it('can be cancelled: the listener closes, a pending wait returns, and the id is unknown afterwards', async () => {
  const { id, url } = await oauth.signIns.begin(client(), ME);
  const link = await linkOn(url, 'allow');
  const waiting = oauth.signIns.wait(id, WAIT_MS);
  oauth.signIns.cancel(id);
  expect(await waiting).toEqual({ state: 'failed', why: 'cancelled', error: null });
  await expect(fetch(link)).rejects.toThrow();
  await expect(oauth.signIns.wait(id, 10)).rejects.toMatchObject({ code: 'not-found' });
  oauth.signIns.cancel(id);
});

it('ends at its limit, and forgets an answer that was not used', async () => {
  oauth.close();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  oauth = createOAuth({ loopbackHttp: true, limitMs: LIMIT_MS });
  const late = await oauth.signIns.begin(client(), ME);
  const link = await linkOn(late.url, 'allow');
  endLimit(timers);
  expect(await oauth.signIns.wait(late.id, WAIT_MS)).toEqual({ state: 'failed', why: 'timed-out', error: null });
  await expect(fetch(link)).rejects.toThrow();
  timers.mockClear();
  const unused = await oauth.signIns.begin(client(), ME);
  await clickThrough(unused.url);
  expect(await oauth.signIns.wait(unused.id, WAIT_MS)).toEqual({ state: 'signed-in' });
  expect(oauth.signIns.grant(unused.id).tokens.refreshToken).toMatch(/^refresh-/);
  endLimit(timers);
  expect(grantOrNull(unused.id)).toBeNull();
  timers.mockRestore();
});

/** Runs the timer of the last sign-in, as at the end of its limit. */
function endLimit(timers: MockInstance<typeof setTimeout>): void {
  const [ended] = timers.mock.calls.findLast(([, ms]) => ms === LIMIT_MS) ?? [];
  if (!ended) throw new Error('no limit was set');
  ended();
}

function grantOrNull(id: string): object | null {
  try {
    return oauth.signIns.grant(id);
  } catch {
    return null;
  }
}

it('has at most three pending sign-ins', async () => {
  const begun: { readonly id: string }[] = [];
  for (let n = 0; n < 4; n++) begun.push(await oauth.signIns.begin(client(), ME));
  await expect(oauth.signIns.wait(begun[0]?.id ?? '', 10)).rejects.toMatchObject({ code: 'not-found' });
  expect(await oauth.signIns.wait(begun[3]?.id ?? '', 10)).toEqual({ state: 'waiting' });
});

it('sends the client secret, and reports that the server refuses it', async () => {
  server.behaviour.wantsSecret = true;
  const right = await oauth.signIns.begin(client({ clientSecret: CLIENT_SECRET }), ME);
  await clickThrough(right.url);
  expect(await oauth.signIns.wait(right.id, WAIT_MS)).toEqual({ state: 'signed-in' });
  const wrong = await oauth.signIns.begin(client({ clientSecret: 'not-the-secret' }), ME);
  await clickThrough(wrong.url);
  const status = await oauth.signIns.wait(wrong.id, WAIT_MS);
  expect(status).toMatchObject({ state: 'failed', error: { code: 'needs-oauth' } });
  expect(JSON.stringify(status)).not.toContain('not-the-secret');
});

it('requires a refresh token, since without it the account would stop within the hour', async () => {
  server.behaviour.givesRefreshToken = false;
  const { id, url } = await oauth.signIns.begin(client(), ME);
  await clickThrough(url);
  expect(await oauth.signIns.wait(id, WAIT_MS)).toMatchObject({
    state: 'failed',
    error: { code: 'server-error', data: { detail: { id: 'no-refresh-token' } } },
  });
});

it('connects to an issuer only over TLS, except on 127.0.0.1 if a test allows it', async () => {
  const refused = { code: 'bad-input', data: { detail: { id: 'wrong-issuer' } } };
  const elsewhere = { issuer: 'http://issuer.example' };
  await expect(oauth.signIns.begin(client(elsewhere), ME)).rejects.toMatchObject(refused);
  await expect(oauth.signIns.begin(client({ issuer: 'http://localhost:1' }), ME)).rejects.toMatchObject(refused);
  const strict = createOAuth();
  await expect(strict.signIns.begin(client(), ME)).rejects.toMatchObject(refused);
});

it('reports an issuer that does not exist, and one that is no authorization server', async () => {
  const { issuer } = server;
  await expect(oauth.signIns.begin(client({ issuer: `${issuer}/tenant` }), ME)).rejects.toMatchObject({
    code: 'server-error',
    data: { account: ME, host: '127.0.0.1' },
  });
  const [port] = await freePorts(1);
  await expect(oauth.signIns.begin(client({ issuer: `http://127.0.0.1:${port}` }), ME)).rejects.toMatchObject({
    code: 'refused',
  });
});

it('uses the configured client if the user gives none, and has no built-in client', async () => {
  const own = { provider: 'google', email: ME, clientId: null, clientSecret: null } as const;
  expect(() => oauth.clientOf(own)).toThrow(
    expect.objectContaining({ code: 'bad-input', data: expect.objectContaining({ detail: { id: 'no-client-id' } }) }),
  );
  expect(oauth.providers().map(({ id, configured }) => [id, configured])).toEqual([
    ['google', false],
    ['microsoft', false],
  ]);
  const env = { BOUNCEBOARD_GOOGLE_CLIENT_ID: 'configured-id', BOUNCEBOARD_GOOGLE_CLIENT_SECRET: 'configured-secret' };
  const configured = createOAuth({ env });
  expect(configured.clientOf(own)).toEqual({
    provider: 'google',
    issuer: 'https://accounts.google.com',
    scope: 'https://mail.google.com/',
    clientId: 'configured-id',
    clientSecret: 'configured-secret',
  });
  expect(configured.clientOf({ ...own, clientId: 'mine' })).toMatchObject({ clientId: 'mine', clientSecret: null });
  expect(configured.providers().map(({ configured: is }) => is)).toEqual([true, false]);
  expect(JSON.stringify(configured.providers())).not.toContain('configured-secret');
  expect(oauth.clientOf({ ...own, provider: 'microsoft', clientId: 'mine' })).toMatchObject({
    issuer: 'https://login.microsoftonline.com/common/v2.0',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
  });
});
