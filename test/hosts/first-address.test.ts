// The address that admits a browser: how long it is valid, how it reaches the browser, and how to get a new one.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Clock } from '../../electron/hosts/clock.ts';
import { writeRedirectFile } from '../../electron/hosts/launcher/redirect-file.ts';
import { type Terminal, whenEnter } from '../../electron/hosts/launcher/when-enter.ts';
import { tempFolder } from '../app/temp-folder.ts';
import { startTestServer, type TestServer } from './test-server.ts';
import { openSession, send } from './web-client.ts';

/** A clock that stands still until a test moves it. */
function standingClock(): Clock & { moveOn(ms: number): void } {
  let now = 1000;
  const waiting = new Map<() => void, number>();
  return {
    now: () => now,
    after(ms, work) {
      waiting.set(work, now + ms);
      return () => waiting.delete(work);
    },
    moveOn(ms) {
      now += ms;
      for (const [work, at] of waiting) if (at <= now && waiting.delete(work)) work();
    },
  };
}

describe('the token', () => {
  const clock = standingClock();
  let server: TestServer;
  afterEach(() => server.close());
  const statusOf = async (address: string): Promise<number> =>
    (await send(address, { path: `/${new URL(address).search}` })).status;

  it('works for a minute, and calls back once when it no longer works', async () => {
    server = await startTestServer({ clock });
    const spent = vi.fn();
    const inTime = server.newAddress(spent);
    clock.moveOn(59_999);
    expect(spent).not.toHaveBeenCalled();
    expect(await statusOf(inTime)).toBe(200);
    expect(spent).toHaveBeenCalledTimes(1);
    clock.moveOn(60_000);
    expect(spent).toHaveBeenCalledTimes(1);
    const late = server.newAddress(spent);
    clock.moveOn(60_000);
    expect(spent).toHaveBeenCalledTimes(2);
    expect(await statusOf(late)).toBe(403);
  });

  it('is too old by the clock, too, where the timer comes late', async () => {
    let now = 0;
    server = await startTestServer({ clock: { now: () => now, after: () => () => undefined } });
    const address = server.newAddress();
    now = 60_000;
    expect(await statusOf(address)).toBe(403);
  });

  it('lets several tabs in one after the other, all of which go on working', async () => {
    server = await startTestServer({ clock });
    const first = await openSession(server.newAddress());
    expect(await openSession(server.newAddress())).toEqual(first);
  });

  it('works no more when the host ends', async () => {
    server = await startTestServer({ clock });
    const spent = vi.fn();
    server.newAddress(spent);
    await server.close();
    expect(spent).toHaveBeenCalledTimes(1);
  });
});

describe('the file that leads there', () => {
  const folder = tempFolder();
  const address = 'http://127.0.0.1:8123/?token=Zm9v_-YmFy';

  it('can be read by its owner alone, holds the address, and does not show it', () => {
    const file = writeRedirectFile(address, folder.path);
    const path = fileURLToPath(file.address);
    expect(file.address).toMatch(/^file:\/\/\/.*\/open\.html$/);
    expect(file.address).not.toContain('Zm9v');
    expect(readFileSync(path, 'utf8')).toContain(`content="0; url=${address}"`);
    if (process.platform !== 'win32') {
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    }
    file.remove();
    file.remove();
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('is gone as soon as the address is used', async () => {
    const server = await startTestServer();
    let remove = (): void => undefined;
    const target = server.newAddress(() => remove());
    const file = writeRedirectFile(target, folder.path);
    remove = file.remove;
    await openSession(target);
    expect(existsSync(fileURLToPath(file.address))).toBe(false);
    await server.close();
  });
});

describe('Enter in the terminal', () => {
  const terminal = (isTTY: boolean): Terminal & PassThrough => Object.assign(new PassThrough(), { isTTY });
  afterEach(() => {
    process.removeAllListeners('SIGCONT');
  });

  it('is heard, once a line', async () => {
    const pressed = vi.fn();
    const input = terminal(true);
    expect(whenEnter(pressed, input, () => true)).toBe(true);
    input.write('\n');
    await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(1));
    input.write('x\n');
    await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(2));
  });

  it('is not waited for where there is no terminal, and in its background: the system would stop the process', () => {
    const pressed = vi.fn();
    for (const [isTTY, foreground] of [
      [false, true],
      [true, false],
    ] as const) {
      const input = terminal(isTTY);
      expect(whenEnter(pressed, input, () => foreground)).toBe(false);
      expect(input.listenerCount('data')).toBe(0);
    }
  });

  it('is not waited for while the process is put into the background', () => {
    let foreground = true;
    const input = terminal(true);
    whenEnter(
      () => undefined,
      input,
      () => foreground,
    );
    foreground = false;
    process.emit('SIGCONT');
    expect(input.isPaused()).toBe(true);
    foreground = true;
    process.emit('SIGCONT');
    expect(input.isPaused()).toBe(false);
  });
});
