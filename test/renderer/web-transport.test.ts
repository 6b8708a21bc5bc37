// The page's end of the loopback host: what it sends, and what it makes of a refusal.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebTransport } from '../../renderer/web-transport.ts';

interface Sent {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

let sent: Sent[];
let answer: (request: Sent) => Response;
beforeEach(() => {
  sent = [];
  vi.stubGlobal('location', { host: '127.0.0.1:8123' });
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', headers }: RequestInit) => {
    const request = { path, method, headers: headers as Sent['headers'] };
    sent.push(request);
    return answer(request);
  });
});
afterEach(() => vi.unstubAllGlobals());

const json = (status: number, value: unknown): Response => Response.json(value, { status });
const refusal = (status: number, code: string, data: object): Response =>
  json(status, { ok: false, error: { code, data } });
const chosen = (...names: readonly string[]) =>
  names.map((name) => ({ file: new File(['From: a@example.com\n\n'], name), relativePath: name }));

describe('a call', () => {
  it('carries the key of this tab and its own name', async () => {
    answer = () => json(200, { ok: true, value: 1 });
    expect(await createWebTransport('the-key').call('app.state', {})).toEqual({ ok: true, value: 1 });
    expect(sent[0]).toMatchObject({
      path: '/api/call',
      headers: { 'X-Bounceboard': 'the-key', 'X-Call': 'app.state', 'Content-Type': 'application/json' },
    });
  });

  it('is not sent in a tab without a key, and no events are waited for', async () => {
    const transport = createWebTransport(null);
    transport.on('changed', () => undefined);
    expect(await transport.call('app.state', {})).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(sent).toEqual([]);
  });
});

describe('files that are handed over', () => {
  it('go one after the other in one batch', async () => {
    answer = ({ path }) => json(200, { path: `/data/${new URL(path, 'http://x').searchParams.get('name')}` });
    expect(await createWebTransport('k').pathOf(chosen('a', 'b'))).toEqual(['/data/a', '/data/b']);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
    expect(new Set(sent.map(({ headers }) => headers['X-Upload-Batch'])).size).toBe(1);
  });

  it('are removed again where one is refused, and the refusal names it', async () => {
    answer = ({ path, method }) => {
      if (method === 'DELETE') return json(200, {});
      return path.endsWith('b') ? refusal(413, 'too-large', { limit: 100 }) : json(200, { path: '/data/a' });
    };
    await expect(createWebTransport('k').pathOf(chosen('a', 'b', 'c'))).rejects.toMatchObject({
      code: 'too-large',
      data: { file: 'b', limit: 100 },
    });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST', 'DELETE']);
    expect(new Set(sent.map(({ headers }) => headers['X-Upload-Batch'])).size).toBe(1);
  });

  it.each([
    ['cannot be read any more', true, { code: 'file-missing', data: { file: 'a' } }],
    ['reach no host', false, { code: 'connection-lost', data: { host: '127.0.0.1:8123' } }],
  ])('say so where they %s', async (_what, hostIsThere, error) => {
    answer = ({ method }) => {
      if (method === 'DELETE' && hostIsThere) return json(200, {});
      throw new TypeError('Failed to fetch');
    };
    await expect(createWebTransport('k').pathOf(chosen('a'))).rejects.toMatchObject(error);
  });

  it('are not sent at all where they are too many', async () => {
    const one = chosen('a')[0];
    const many = Array.from({ length: 200_001 }, (_, index) => ({ ...one, relativePath: `Mail/${index}` }));
    await expect(createWebTransport('k').pathOf(many as ReturnType<typeof chosen>)).rejects.toMatchObject({
      code: 'too-many-files',
      data: { file: 'Mail/200000', limit: 200_000 },
    });
    expect(sent).toEqual([]);
  });
});
