import { afterEach, expect, it, vi } from 'vitest';
import { waitForNews } from '../../electron/imap/watch.ts';
import { createDoorbell } from '../../electron/source/doorbell.ts';
import { describeWith } from '../support/programs.ts';
import { startDovecot } from './dovecot.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { startEngine, watching } from './harness.ts';
import { letter } from './mail.ts';
import { createMemoryStore } from './memory-store.ts';

const HOUR = 3_600_000;
const SECOND = 1000;

afterEach(() => {
  vi.useRealTimers();
});

it('notices that the computer slept by the jump of the clock, and nothing while it is awake', async () => {
  vi.useFakeTimers({ now: 0 });
  let slept = 0;
  const connection = { ended: new Promise<void>(() => undefined), listen: () => undefined, unlisten: () => undefined };
  let wakeup = '';
  const waiting = waitForNews(connection, createDoorbell(), {
    pollMs: 5 * HOUR,
    now: () => Date.now() + slept,
  }).then(({ kind }) => {
    wakeup = kind;
  });
  await vi.advanceTimersByTimeAsync(10 * 60 * SECOND);
  expect(wakeup).toBe('');
  slept = 8 * HOUR;
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  await waiting;
  expect(wakeup).toBe('woke');
});

describeWith(['dovecot', 'openssl'], 'a network that goes and comes', () => {
  it('is offline with what was read kept and dated, and reads on by itself', async () => {
    const server = await startDovecot();
    await server.addUser('anna', 'secret-1');
    await server.deliver('anna', 'INBOX', letter({ n: 1, at: Date.now() }));
    let down = false;
    const proxy = await startFaultProxy(server.port, () => (down ? { cutAfter: 0 } : {}));
    const store = createMemoryStore();
    const engine = startEngine({ store, config: { port: proxy.port }, retryMs: () => 100 });
    const before = await engine.until(watching);
    down = true;
    proxy.cutAll();
    const offline = await engine.until(({ status }) => status === 'offline');
    expect(offline).toMatchObject({ lastSync: before.lastSync, error: { code: 'connection-lost' } });
    expect(store.facts).toHaveLength(1);
    await server.deliver('anna', 'INBOX', letter({ n: 2, at: Date.now() }));
    down = false;
    const back = await engine.until((view) => watching(view) && store.facts.length === 2);
    expect(back.error).toBeNull();
    await engine.runner.close();
    await proxy.close();
    await server.stop();
  });
});
