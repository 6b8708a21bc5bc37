// Files that the browser uploads: their limits, and that no incomplete file stays.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../shared/ipc/transport.ts';
import { checkUploads, UPLOAD_LIMITS } from '../../shared/ipc/upload-limits.ts';
import { startTestServer, type TestServer } from './test-server.ts';
import { openSession, type PageSession, pageHeaders, send } from './web-client.ts';

const BATCH = '0f8fad5b-d9cb-469f-a165-70867728950e';
const OTHER = '1f8fad5b-d9cb-469f-a165-70867728950e';

let server: TestServer;
let session: PageSession;
let opens: Reply | null;
beforeEach(async () => {
  opens = null;
  const uploadLimits = { files: 3, bytes: 100 };
  server = await startTestServer({ uploadLimits }, (name) => (name === 'files.open' ? opens : null));
  session = await openSession(server.newAddress());
});
afterEach(() => server.close());

const folder = (batch = BATCH): string => join(server.dataFolder, 'imports', batch);
const headers = (batch: string) => ({ ...pageHeaders(server.address, session), 'X-Upload-Batch': batch });
const upload = (name: string, body: string, batch = BATCH) =>
  send(server.address, { method: 'POST', path: `/api/upload?name=${name}`, headers: headers(batch), body });
const open = (paths: readonly string[]) => {
  const body = JSON.stringify({ name: 'files.open', input: { paths } });
  return send(server.address, { method: 'POST', path: '/api/call', headers: headers(BATCH), body });
};

/** Starts an upload without a stated length, and sends this much of it. */
async function begin(name: string, chunk: string): Promise<Socket> {
  const { hostname, port, host } = new URL(server.address);
  const lines = Object.entries({ Host: host, ...headers(BATCH), 'Transfer-Encoding': 'chunked' });
  const head = [`POST /api/upload?name=${name} HTTP/1.1`, ...lines.map(([key, value]) => `${key}: ${value}`)];
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.resume();
  socket.write(`${head.join('\r\n')}\r\n\r\n${chunk.length.toString(16)}\r\n${chunk}\r\n`);
  return socket;
}

describe('files that are opened together', () => {
  it('are too many beyond the cap: the one is named, and nothing of the batch stays', async () => {
    for (const name of ['a', 'b', 'c']) expect((await upload(name, name)).status).toBe(200);
    const refused = await upload('Mail/d.eml', 'd');
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.body)).toEqual({
      ok: false,
      error: { code: 'too-many-files', data: { file: 'Mail/d.eml', limit: 3 } },
    });
    expect(existsSync(folder())).toBe(false);
  });

  it('are too large beyond the cap, all together', async () => {
    expect((await upload('a', 'x'.repeat(60))).status).toBe(200);
    const refused = await upload('b', 'x'.repeat(41));
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.body)).toMatchObject({ error: { code: 'too-large', data: { file: 'b', limit: 100 } } });
    expect(existsSync(folder())).toBe(false);
  });

  it('pass up to the cap, each batch by itself', async () => {
    expect((await upload('a', 'x'.repeat(60))).status).toBe(200);
    expect((await upload('b', 'x'.repeat(40))).status).toBe(200);
    expect((await upload('a', 'x'.repeat(100), OTHER)).status).toBe(200);
  });

  it('are counted as they come where no length is announced', async () => {
    expect((await upload('a', 'x'.repeat(60))).status).toBe(200);
    const socket = await begin('b', 'x'.repeat(50));
    await new Promise((resolve) => socket.once('close', resolve));
    await expect.poll(() => existsSync(folder())).toBe(false);
  });

  it('leave nothing where the page goes away in the midst of one', async () => {
    expect((await upload('a', 'a')).status).toBe(200);
    const socket = await begin('b', 'half');
    await expect.poll(() => readdirSync(folder()).sort()).toEqual(['a', 'b']);
    socket.destroy();
    await expect.poll(() => existsSync(folder())).toBe(false);
  });

  it('take no more once their batch has ended', async () => {
    expect((await upload('a', 'x'.repeat(101))).status).toBe(413);
    expect((await upload('b', 'b')).status).toBe(400);
    expect(existsSync(folder())).toBe(false);
  });

  it('are removed where the page gives up, and those of another batch are not', async () => {
    await upload('a', 'a');
    await upload('a', 'a', OTHER);
    await send(server.address, { method: 'DELETE', path: '/api/upload', headers: headers(BATCH) });
    expect([existsSync(folder()), existsSync(folder(OTHER))]).toEqual([false, true]);
  });
});

describe('files that are opened', () => {
  it('stay, and what was never opened goes when the host ends', async () => {
    const { path } = JSON.parse((await upload('a', 'a')).body) as { path: string };
    await upload('a', 'a', OTHER);
    await open([path]);
    await send(server.address, { method: 'DELETE', path: '/api/upload', headers: headers(BATCH) });
    expect([existsSync(folder()), existsSync(folder(OTHER))]).toEqual([true, true]);
  });

  it('go with the host where opening them failed', async () => {
    opens = { ok: false, error: { code: 'file-empty', data: { file: 'a' } } };
    const { path } = JSON.parse((await upload('a', 'a')).body) as { path: string };
    await open([path]);
    await send(server.address, { method: 'DELETE', path: '/api/upload', headers: headers(BATCH) });
    expect(existsSync(folder())).toBe(false);
  });

  it('of an earlier run are none of this one’s: a stranger’s batch cannot be removed', async () => {
    mkdirSync(folder(OTHER), { recursive: true });
    writeFileSync(join(folder(OTHER), 'a'), 'a');
    await send(server.address, { method: 'DELETE', path: '/api/upload', headers: headers(OTHER) });
    await send(server.address, { method: 'DELETE', path: '/api/upload', headers: headers('..') });
    expect(readdirSync(folder(OTHER))).toEqual(['a']);
  });
});

describe('the page', () => {
  it('names the first file that is too much before it sends any', () => {
    const gigabytes = (name: string, size: number) => ({ name, size: size * 1000 ** 3 });
    expect(() => checkUploads([gigabytes('a.mbox', 8), gigabytes('b.mbox', 8)])).not.toThrow();
    expect(() => checkUploads([gigabytes('a.mbox', 8), gigabytes('b.mbox', 9), gigabytes('c.mbox', 9)])).toThrow(
      expect.objectContaining({ code: 'too-large', data: { file: 'b.mbox', limit: UPLOAD_LIMITS.bytes } }),
    );
    const many = Array.from({ length: UPLOAD_LIMITS.files + 2 }, (_, index) => ({ name: `${index}.eml`, size: 1 }));
    expect(() => checkUploads(many.slice(0, UPLOAD_LIMITS.files))).not.toThrow();
    expect(() => checkUploads(many)).toThrow(
      expect.objectContaining({ code: 'too-many-files', data: { file: '200000.eml', limit: 200_000 } }),
    );
  });
});
