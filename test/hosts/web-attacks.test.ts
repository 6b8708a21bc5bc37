// Attacks on the loopback host by other programs of this computer and by pages of other servers, byte by byte.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rawStatus, startTestServer, type TestServer } from './test-server.ts';
import { openSession, type PageSession, pageHeaders, send } from './web-client.ts';

const CALL = '{"name":"app.state","input":{}}';
const MIB = 1024 ** 2;
const bodyOf = (name: string, bytes: number): string => {
  const empty = JSON.stringify({ name, input: { text: '' } });
  return empty.replace('""', `"${'x'.repeat(bytes - empty.length)}"`);
};

let server: TestServer;
let session: PageSession;
let host: string;
beforeEach(async () => {
  server = await startTestServer();
  session = await openSession(server.newAddress());
  host = new URL(server.address).host;
});
afterEach(() => server.close());

const headers = () => pageHeaders(server.address, session);
/** A call as the page sends it, as lines. `change` replaces headers, each with one line per value. */
function lines(change: Readonly<Record<string, readonly string[]>> = {}, body = CALL): readonly string[] {
  const own = { Host: host, ...headers(), 'Content-Length': String(body.length), Connection: 'close' };
  const all = Object.entries(own).flatMap(([name, value]) => (name in change ? [] : [[name, value] as const]));
  const changed = Object.entries(change).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  return ['POST /api/call HTTP/1.1', ...[...changed, ...all].map(([name, value]) => `${name}: ${value}`)];
}

describe('whoever has the cookie alone', () => {
  it('reads and changes nothing', async () => {
    const replayed = { ...headers(), 'X-Bounceboard': '1' };
    for (const [method, path, body] of [
      ['POST', '/api/call', CALL],
      ['GET', '/api/events', ''],
      ['POST', '/api/upload?name=a.eml', 'x'],
      ['DELETE', '/api/upload', ''],
    ] as const) {
      expect((await send(server.address, { method, path, headers: replayed, body })).status).toBe(403);
    }
    expect(server.calls).toEqual([]);
  });

  it('gets no key', async () => {
    for (const path of ['/', '/index.html', `/${new URL(server.newAddress()).search}x`]) {
      const page = await send(server.address, { path, headers: { Cookie: session.cookie } });
      expect(page.body).not.toContain(session.key);
    }
  });
});

it('a cookie of the same name for a longer path, set by another server, does not lock the page out', async () => {
  const [name] = session.cookie.split('=', 1);
  const tossed = { ...headers(), Cookie: `${name}=tossed; ${session.cookie}` };
  const answer = await send(server.address, { method: 'POST', path: '/api/call', headers: tossed, body: CALL });
  expect(answer.status).toBe(200);
});

describe('the Host header', () => {
  it('as the page sends it is accepted', async () => {
    expect(await rawStatus(server.address, lines(), CALL)).toBe(200);
  });

  it.each([
    ['another name', ['rebound.example'], 421],
    ['another name at our port', ['rebound.example:PORT'], 421],
    ['localhost', ['localhost:PORT'], 421],
    ['no port', ['127.0.0.1'], 421],
    ['a name that begins like ours', ['127.0.0.1:PORT.evil.example'], 421],
    ['a user before it', ['x@127.0.0.1:PORT'], 421],
    ['twice, ours first', ['127.0.0.1:PORT', 'rebound.example'], 400],
    ['twice, ours last', ['rebound.example', '127.0.0.1:PORT'], 400],
    ['twice the same', ['127.0.0.1:PORT', '127.0.0.1:PORT'], 400],
    ['none', [], 400],
  ])('with %s is refused', async (_what, hosts, status) => {
    const port = new URL(server.address).port;
    const change = { Host: hosts.map((value) => value.replace('PORT', port)) };
    expect(await rawStatus(server.address, lines(change), CALL)).toBe(status);
    expect(server.calls).toEqual([]);
  });

  it('is missed in HTTP/1.0, too', async () => {
    const [, ...rest] = lines({ Host: [] });
    expect(await rawStatus(server.address, ['POST /api/call HTTP/1.0', ...rest], CALL)).toBe(421);
  });
});

describe('the request', () => {
  it.each(['http://rebound.example/api/call', '//rebound.example/api/call', '/\\rebound.example/api/call', '//', '*'])(
    'for the address %s is refused',
    async (target) => {
      const [, ...rest] = lines();
      expect(await rawStatus(server.address, [`POST ${target} HTTP/1.1`, ...rest], CALL)).toBe(400);
      expect(server.calls).toEqual([]);
    },
  );

  it.each(['Origin', 'Cookie', 'Sec-Fetch-Site', 'X-Bounceboard', 'Content-Type', 'X-Upload-Batch'])(
    'with two of %s is refused',
    async (name) => {
      const value = (headers() as Readonly<Record<string, string>>)[name] ?? 'x';
      expect(await rawStatus(server.address, lines({ [name]: [value, value] }), CALL)).toBe(400);
      expect(server.calls).toEqual([]);
    },
  );

  it('with two lengths is refused', async () => {
    expect(await rawStatus(server.address, lines({ 'Transfer-Encoding': ['chunked'] }), `0\r\n\r\n${CALL}`)).toBe(400);
    expect(server.calls).toEqual([]);
  });
});

describe('a call', () => {
  it.each([
    'application/json',
    'Application/JSON',
    'application/json;charset=utf-8',
    'application/json; Charset="UTF-8"',
  ])('of the type %s is taken', async (type) => {
    expect(await rawStatus(server.address, lines({ 'Content-Type': [type] }), CALL)).toBe(200);
  });

  it.each([
    'text/plain',
    'text/plain;application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json-seq',
    'application/problem+json',
    'application/json, text/plain',
    'application/json; charset=utf-16',
    'application/json; boundary=x',
    'json',
    '',
  ])('of the type %j is refused', async (type) => {
    expect(await rawStatus(server.address, lines({ 'Content-Type': [type] }), CALL)).toBe(415);
    expect(server.calls).toEqual([]);
  });

  it('of no type is refused', async () => {
    expect(await rawStatus(server.address, lines({ 'Content-Type': [] }), CALL)).toBe(415);
  });

  const post = (body: string, more: Readonly<Record<string, string>> = {}) =>
    send(server.address, { method: 'POST', path: '/api/call', headers: { ...headers(), ...more }, body });

  it('may have a mebibyte, and pasted text more', async () => {
    expect((await post(bodyOf('sent.list', MIB))).status).toBe(200);
    expect((await post(bodyOf('explain.text', 3 * MIB), { 'X-Call': 'explain.text' })).status).toBe(200);
    expect(server.calls).toEqual(['sent.list', 'explain.text']);
  });

  it('of more is refused, by what it announces and by what comes', async () => {
    const large = bodyOf('sent.list', MIB + 1);
    expect(await rawStatus(server.address, lines({}, large))).toBe(413);
    const chunked = { 'Transfer-Encoding': ['chunked'], 'Content-Length': [] };
    const chunks = `${large.length.toString(16)}\r\n${large}\r\n`;
    expect([413, 0]).toContain(await rawStatus(server.address, lines(chunked), chunks));
    expect(server.calls).toEqual([]);
  });

  it.each(['app.state', 'constructor', '__proto__', 'no.such'])(
    'of more is refused under the name %s',
    async (name) => {
      const body = bodyOf(name, 2 * MIB);
      expect(await rawStatus(server.address, lines({ 'X-Call': [name] }, body))).toBe(413);
      expect(server.calls).toEqual([]);
    },
  );

  it('of another name than it announces is refused', async () => {
    expect((await post(bodyOf('sent.list', 2 * MIB), { 'X-Call': 'explain.text' })).status).toBe(400);
    expect((await post(CALL, { 'X-Call': 'sent.list' })).status).toBe(400);
    expect(server.calls).toEqual([]);
  });
});
