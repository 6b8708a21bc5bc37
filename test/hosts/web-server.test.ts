import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWebServer } from '../../electron/hosts/web/server.ts';
import { startTestServer, type TestServer } from './test-server.ts';
import { openSession, type PageSession, pageHeaders, send } from './web-client.ts';

let folder: string;
let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
  folder = server.folder;
});
afterEach(() => server.close());

const call = (headers: Readonly<Record<string, string>>, body = '{"name":"app.state","input":{}}') =>
  send(server.address, { method: 'POST', path: '/api/call', headers, body });

describe('the first address', () => {
  it('opens a session once: a cookie that no script and no other site can use, and a key for the page', async () => {
    const { pathname, search } = new URL(server.newAddress());
    const first = await send(server.address, { path: pathname + search });
    expect(first.status).toBe(200);
    expect(first.body).toContain('<title>Bounceboard</title>');
    expect(first.headers['cache-control']).toBe('no-store');
    expect(String(first.headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(first.body).toMatch(/<meta name="bounceboard-key" content="[\w-]{43}"><\/head>/);
    const second = await send(server.address, { path: pathname + search });
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.body).toContain('It works once');
    expect(second.body).not.toContain('bounceboard-key');
  });

  it('takes no other token', async () => {
    for (const token of ['', 'x', new URL(server.newAddress()).searchParams.get('token')?.toUpperCase() ?? '']) {
      expect((await send(server.address, { path: `/?token=${token}` })).status).toBe(403);
    }
  });

  it('is not used up by a program that only looks what stands there', async () => {
    const address = new URL(server.newAddress());
    expect((await send(server.address, { method: 'HEAD', path: `/${address.search}` })).status).toBe(403);
    expect((await openSession(address.href)).key).toHaveLength(43);
  });

  it('works no more once another was asked for', async () => {
    const before = new URL(server.newAddress());
    const after = server.newAddress();
    expect((await send(server.address, { path: `/${before.search}` })).status).toBe(403);
    expect((await openSession(after)).cookie).toMatch(/^bounceboard-\d+=/);
  });

  it('leaves no token in the address bar when it is opened again in the same browser, and gives no key again', async () => {
    const address = server.newAddress();
    const { cookie } = await openSession(address);
    const again = await send(server.address, { path: `/${new URL(address).search}`, headers: { Cookie: cookie } });
    expect([again.status, again.headers['location']]).toEqual([303, '/']);
    const page = await send(server.address, { headers: { Cookie: cookie } });
    expect(page.body).not.toContain('bounceboard-key');
  });

  it.each([
    ['', 'This address of Bounceboard is used up'],
    ['de-AT,de;q=0.9,en;q=0.8', 'Diese Adresse von Bounceboard ist verbraucht'],
    ['fr', 'This address of Bounceboard is used up'],
  ])('says what to do in the language %j', async (language, title) => {
    const answer = await send(server.address, { headers: { 'Accept-Language': language } });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain(`<h1>${title}</h1>`);
    expect(String(answer.headers['content-security-policy'])).toMatch(/^default-src 'none'; style-src 'sha256-[^;]+';/);
  });
});

describe('pages', () => {
  it('go out with the policy to whoever has the session', async () => {
    const { cookie } = await openSession(server.newAddress());
    const page = await send(server.address, { headers: { Cookie: cookie } });
    expect(page.status).toBe(200);
    expect(page.body).toContain('<title>Bounceboard</title>');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    const script = await send(server.address, { path: '/assets/app.js', headers: { Cookie: cookie } });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('stay closed without the session', async () => {
    expect((await send(server.address)).status).toBe(403);
    expect((await send(server.address, { path: '/assets/app.js' })).status).toBe(403);
  });

  it.each([
    '/../outside.html',
    '/..%2foutside.html',
    '/%2e%2e/outside.html',
    '/assets/..%2f..%2foutside.html',
    '/..%5coutside.html',
    '/%00index.html',
    '/%',
    '/assets/',
    '/nothing.html',
  ])('%s is not one', async (path) => {
    const { cookie } = await openSession(server.newAddress());
    const answer = await send(server.address, { path, headers: { Cookie: cookie } });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('answer nobody who calls this computer by another name', async () => {
    const { cookie } = await openSession(server.newAddress());
    const { port } = new URL(server.address);
    for (const host of ['rebound.example', `rebound.example:${port}`, `localhost:${port}`, '127.0.0.1']) {
      expect((await send(server.address, { headers: { Cookie: cookie, Host: host } })).status).toBe(421);
    }
  });

  it('are served on the loopback address alone', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const outside = addresses.filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      await expect(send(`http://${address}:${new URL(server.address).port}/`)).rejects.toThrow('ECONNREFUSED');
    }
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
  });
});

describe('calls', () => {
  it('pass from our own page', async () => {
    const headers = pageHeaders(server.address, await openSession(server.newAddress()));
    const answer = await call(headers, '{"name":"sent.get","input":{"id":3}}');
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { name: 'sent.get', input: { id: 3 } } });
  });

  it.each([
    ['another origin', { Origin: 'https://evil.example' }],
    ['another port', { Origin: 'http://127.0.0.1:1' }],
    ['an opaque origin', { Origin: 'null' }],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port of this host', { 'Sec-Fetch-Site': 'same-site' }],
    ['no key', { 'X-Bounceboard': '' }],
    ['what every page knows', { 'X-Bounceboard': '1' }],
    ['a wrong key', { 'X-Bounceboard': 'x'.repeat(43) }],
    ['no session', { Cookie: '' }],
    ['a wrong session', { Cookie: 'bounceboard-1=x' }],
  ])('are refused from %s', async (_what, change) => {
    const headers = { ...pageHeaders(server.address, await openSession(server.newAddress())), ...change };
    const answer = await call(headers);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('are refused where nothing says which page they come from', async () => {
    const {
      Origin,
      'Sec-Fetch-Site': site,
      ...headers
    } = pageHeaders(server.address, await openSession(server.newAddress()));
    expect([Origin, site]).toEqual([new URL(server.address).origin, 'same-origin']);
    expect((await call(headers)).status).toBe(403);
  });

  it('answer a preflight of another page with nothing that would let it in', async () => {
    const answer = await send(server.address, {
      method: 'OPTIONS',
      path: '/api/call',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Headers': 'x-bounceboard' },
    });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['', 'no json', '[]', '{"name":3}', '{"name":"app.state","more":1}'])('refuse the body %j', async (body) => {
    const headers = pageHeaders(server.address, await openSession(server.newAddress()));
    const answer = await call(headers, body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});

describe('events', () => {
  it('reach the page as they happen, and stop when it goes away', async () => {
    const headers = pageHeaders(server.address, await openSession(server.newAddress()));
    const { hostname, port } = new URL(server.address);
    const lines = await new Promise<string>((resolve, reject) => {
      const sent = request({ hostname, port, path: '/api/events', headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8');
          if (text.includes('data:')) {
            sent.destroy();
            resolve(text);
          } else {
            for (const listener of server.listeners) listener({ name: 'changed', payload: { topics: ['sent'] } });
          }
        });
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(lines).toContain('data: {"name":"changed","payload":{"topics":["sent"]}}\n\n');
    await expect.poll(() => server.listeners.size).toBe(0);
  });

  it('are not sent to anybody else', async () => {
    expect((await send(server.address, { path: '/api/events' })).status).toBe(403);
  });
});

describe('uploads', () => {
  let session: PageSession;
  const batch = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const upload = (name: string, body: string, id = batch) =>
    send(server.address, {
      method: 'POST',
      path: `/api/upload?name=${encodeURIComponent(name)}`,
      headers: {
        ...pageHeaders(server.address, session),
        'X-Upload-Batch': id,
      },
      body,
    });
  beforeEach(async () => {
    session = await openSession(server.newAddress());
  });

  it('put the bytes below the data folder and say where, for the owner alone', async () => {
    const answer = await upload('Mail/Sent/cur/1.host:2,S', 'From: a@example.com\n\nx');
    const { path } = JSON.parse(answer.body) as { path: string };
    expect(path).toBe(join(folder, 'data', 'imports', batch, 'Mail', 'Sent', 'cur', '1.host:2,S'));
    expect(readFileSync(path, 'utf8')).toBe('From: a@example.com\n\nx');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data', 'imports', batch)).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['../../../escape.eml', 'escape.eml'],
    ['/etc/escape.eml', 'etc/escape.eml'],
    ['..\\..\\escape.eml', 'escape.eml'],
    ['a/./../b\u0000c.eml', 'a/bc.eml'],
  ])('keep %j inside the batch', async (name, kept) => {
    const answer = await upload(name, 'x');
    expect(JSON.parse(answer.body)).toEqual({ path: join(folder, 'data', 'imports', batch, kept) });
  });

  it('refuse an unusable name, a batch that is no UUID, and a name sent twice', async () => {
    expect((await upload('..', 'x')).status).toBe(400);
    expect((await upload('', 'x')).status).toBe(400);
    expect((await upload('a.eml', 'x', '../x')).status).toBe(400);
    expect((await upload('a.eml', 'first')).status).toBe(200);
    const twice = await upload('a.eml', 'second');
    expect(twice.status).toBe(400);
    expect(readFileSync(join(folder, 'data', 'imports', batch, 'a.eml'), 'utf8')).toBe('first');
  });
});

describe('a port that is taken', () => {
  it('is named', async () => {
    const port = Number(new URL(server.address).port);
    const again = startWebServer({
      app: { dispatch: async () => ({ ok: true, value: null }), on: () => () => undefined },
      rendererFolder: folder,
      dataFolder: folder,
      port,
    });
    await expect(again).rejects.toMatchObject({ code: 'refused', data: { port } });
  });
});
