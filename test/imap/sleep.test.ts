import { afterEach, expect, it, vi } from 'vitest';
import { waitForEvent } from '../../electron/imap/sync/watch.ts';
import { createWakeUp } from '../../electron/source/wake-up.ts';
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

it('reports that the computer slept when the clock jumps, and reports nothing while it is awake', async () => {
  vi.useFakeTimers({ now: 0 });
  let slept = 0;
  const connection = { ended: new Promise<void>(() => undefined), listen: () => undefined, unlisten: () => undefined };
  let event = '';
  const waiting = waitForEvent(connection, createWakeUp(), {
    pollMs: 5 * HOUR,
    now: () => Date.now() + slept,
  }).then(({ kind }) => {
    event = kind;
  });
  await vi.advanceTimersByTimeAsync(10 * 60 * SECOND);
  expect(event).toBe('');
  slept = 8 * HOUR;
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  await waiting;
  expect(event).toBe('resumed');
});

it('reports mail that has arrived before, and keeps a request for a pass that came meanwhile', async () => {
  const listen = ({ arrived }: { arrived(): void }): void => arrived();
  const ended = new Promise<void>(() => undefined);
  const wakeUp = createWakeUp();
  wakeUp.request();
  const options = { pollMs: 5 * HOUR, now: Date.now };
  const first = await waitForEvent({ ended, listen, unlisten: () => undefined }, wakeUp, options);
  const second = await waitForEvent({ ended, listen: () => undefined, unlisten: () => undefined }, wakeUp, options);
  expect([first.kind, second.kind]).toEqual(['arrived', 'pass-requested']);
});

describeWith(['dovecot', 'openssl'], 'a network that goes and comes', () => {
  it('makes the account offline, which keeps its mail and the time of its last pass, and reads on by itself', async () => {
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
