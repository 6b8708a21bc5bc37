// `npm start` as a process: what it prints, what it serves, and that it leaves nothing behind.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppState, Page, SentRow } from '../../shared/domain/views.ts';
import type { Reply } from '../../shared/ipc/transport.ts';
import { tempFolder } from '../app/temp-folder.ts';
import { descendants, stillRunning } from '../electron/processes.ts';
import { freePorts } from '../support/free-ports.ts';
import { type Launched, launch } from './launched.ts';
import { openSession, pageHeaders, send } from './web-client.ts';

const folder = tempFolder();
const running: Launched[] = [];
const start = (args: readonly string[], env?: Readonly<Record<string, string>>, by?: 'sh'): Launched => {
  const launched = launch(args, env, by);
  running.push(launched);
  return launched;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((launched) => launched.stop('SIGKILL')));
});

async function caller(launched: Launched): Promise<(name: string, input: unknown) => Promise<Reply>> {
  const address = await launched.firstAddress();
  const headers = pageHeaders(address, await openSession(address));
  return async (name, input) => {
    const body = JSON.stringify({ name, input });
    return JSON.parse((await send(address, { method: 'POST', path: '/api/call', headers, body })).body) as Reply;
  };
}

describe('npm start', () => {
  it('serves the sample mailbox, and Ctrl-C ends everything', async () => {
    const launched = start(['--web', '--sample', '--data', join(folder.path, 'data')]);
    const call = await caller(launched);
    expect(await call('app.state', {})).toMatchObject({
      ok: true,
      value: { host: 'web', secrets: 'memory', dataFolder: join(folder.path, 'data') } satisfies Partial<AppState>,
    });
    const sent = async (): Promise<number> => {
      const reply = await call('sent.list', {});
      return reply.ok ? (reply.value as Page<SentRow>).total : -1;
    };
    await expect.poll(sent).toBeGreaterThan(300);
    const below = descendants(launched.child.pid ?? -1);
    expect(await launched.stop('SIGINT')).toBe(0);
    expect(stillRunning(below)).toEqual([]);
    await expect(send(await launched.firstAddress())).rejects.toThrow('ECONNREFUSED');
  });

  it.skipIf(process.platform !== 'linux')('keeps its address out of the browser’s command line', async () => {
    const seen = join(folder.path, 'arguments');
    // Written under another name first, so that the file is complete.
    const opener = `#!/bin/sh\nprintf '%s\\n' "$@" > ${seen}.new && mv ${seen}.new ${seen}\n`;
    writeFileSync(join(folder.path, 'xdg-open'), opener, { mode: 0o755 });
    const path = `${folder.path}:${process.env['PATH']}`;
    const launched = start(['--web', '--data', join(folder.path, 'data')], { DISPLAY: ':9', PATH: path });
    await expect.poll(() => existsSync(seen), { timeout: 30_000 }).toBe(true);
    const file = fileURLToPath(readFileSync(seen, 'utf8').trim());
    const address = /url=(http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    expect(readFileSync(seen, 'utf8')).not.toContain(new URL(address).searchParams.get('token'));
    expect(await send(address, { path: `/${new URL(address).search}` })).toMatchObject({ status: 200 });
    expect(existsSync(dirname(file))).toBe(false);
    expect(launched.output()).not.toContain('token=');
  });

  it('uses the given port, and names one that is taken', async () => {
    const other = createServer();
    const [port = 0] = await freePorts(1);
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const refused = start(['--web', '--data', join(folder.path, 'a'), '--port', String(port)]);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`Port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
    const launched = start(['--web', '--data', join(folder.path, 'b'), '--port', String(port)]);
    expect(await launched.firstAddress()).toContain(`http://127.0.0.1:${port}/`);
    expect(await launched.stop('SIGTERM')).toBe(0);
  });

  it('says so where it runs already on the same data', async () => {
    const data = join(folder.path, 'data');
    const first = start(['--web', '--data', data]);
    const address = new URL(await first.firstAddress()).origin;
    const second = start(['--web', '--data', data]);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already runs on the data in ${data}. It is open at ${address}/`);
  });

  it('says in one line that Electron cannot be had, and serves the same app', async () => {
    const timed = async (...args: readonly string[]) => {
      const began = performance.now();
      const launched = start([...args, '--data', join(folder.path, args.join('') || 'data')]);
      await launched.firstAddress();
      return { launched, ms: performance.now() - began };
    };
    const web = await timed('--web');
    const { launched, ms } = await timed();
    expect(launched.output()).toMatch(
      /^Electron \S+ is not here and cannot be downloaded from 127\.0\.0\.1:9\. .*browser instead\.$/m,
    );
    // The download host is asked with a limit of 4 s; all else takes as long as the machine is busy.
    expect(ms).toBeLessThan(4_000 + 4 * web.ms);
    expect(await (await caller(launched))('app.state', {})).toMatchObject({ ok: true });
  });

  it.skipIf(process.platform !== 'linux')('says so where there is no display for Electron (Linux alone)', async () => {
    writeFileSync(join(folder.path, 'electron'), '#!/bin/sh\nexit 7\n', { mode: 0o755 });
    const launched = start(['--data', join(folder.path, 'data')], { ELECTRON_OVERRIDE_DIST_PATH: folder.path });
    await launched.firstAddress();
    expect(launched.output()).toMatch(/^There is no display for an Electron window\. .*browser instead\.$/m);
  });

  it('ends at once while it still looks for Electron', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const asked = new Promise((resolve) => silent.once('request', resolve));
    const mirror = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const launched = start(['--data', join(folder.path, 'data')], { ELECTRON_MIRROR: mirror });
    await asked;
    expect(await launched.stop('SIGINT')).toBe(0);
    silent.closeAllConnections();
    silent.close();
  });

  it.skipIf(process.platform !== 'linux')('ends with the npm that started it (looks into /proc)', async () => {
    const data = join(folder.path, 'data');
    const launched = start(['--web', '--data', data], { npm_lifecycle_event: 'start' }, 'sh');
    await launched.firstAddress();
    const below = descendants(launched.child.pid ?? -1);
    expect(below).toHaveLength(1);
    await launched.stop('SIGTERM');
    await expect.poll(() => stillRunning(below)).toEqual([]);
  });

  it('names an option it does not know, and ends with 2', async () => {
    const launched = start(['--nonsense']);
    expect(await launched.ended).toBe(2);
    expect(launched.output()).toContain("Unknown option '--nonsense'");
    expect(launched.output()).toContain('--sample');
  });
});
